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
): readonly IndexFile[] {
  const sitemap = absolute('sitemap.xml')
  const robots = ['User-agent: *', 'Allow: /']
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

function lines(all: readonly string[]) {
  return `${all.join('\n')}\n`
}
