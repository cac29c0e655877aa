import { languageIds } from '../../words/languages.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { Absolute } from './headTags.ts'
import type { BuiltPage } from './listPages.ts'

type IndexFile = { readonly file: string; readonly text: string }

/**
 * What tells search engines which pages there are, in all languages. The sitemap's format
 * (https://www.sitemaps.org/protocol.html) needs whole addresses: there is none
 * where the site's own is not configured.
 */
export function indexFiles(
  pages: readonly BuiltPage[],
  absolute: Absolute,
  base: string,
): readonly IndexFile[] {
  const sitemap = absolute('sitemap.xml')
  const robots = [
    ...(base === '/' ? [] : atTheRoot(base, sitemap)),
    'User-agent: *',
    `Allow: ${base}`,
  ]
  if (!sitemap) return [{ file: 'robots.txt', text: lines(robots) }]

  const urls = pages
    .filter(({ kind }) => kind !== 'notFound')
    .flatMap(({ path }) => languageIds.map((id) => absolute(path, id) ?? ''))
    .map((url) => `  <url><loc>${escapeHtml(url)}</loc></url>`)
  return [
    { file: 'robots.txt', text: lines([...robots, `Sitemap: ${sitemap}`]) },
    {
      file: 'sitemap.xml',
      text: lines([
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        ...urls,
        '</urlset>',
      ]),
    },
  ]
}

/**
 * What an owner does about a file that crawlers ask for at the root of a host,
 * and nowhere else (RFC 9309, 2.3).
 */
function atTheRoot(base: string, sitemap: string | undefined) {
  return [
    `# Nobody asks for this file below ${base}.`,
    '# Copy these lines to the robots.txt at the root of the host' +
      (sitemap ? ', or hand in' : '.'),
    ...(sitemap ? [`# ${sitemap} at each search engine.`] : []),
  ]
}

function lines(all: readonly string[]) {
  return `${all.join('\n')}\n`
}
