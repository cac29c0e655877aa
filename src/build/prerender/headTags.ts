import type { Countdown } from '../../songs/Content.ts'
import { versionMark } from '../../site/versionMark.ts'
import { language } from '../../words/language.ts'
import {
  languageIds,
  languages,
  type LanguageId,
} from '../../words/languages.ts'
import * as words from '../../words/words.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { BuiltPage } from './listPages.ts'
import { scriptTag } from './scriptTag.ts'
import { structuredData } from './structuredData.ts'

/**
 * An address below the site's own, in its language or another, or nothing where
 * that is not configured.
 */
export type Absolute = (
  path: string,
  language?: LanguageId,
) => string | undefined

/**
 * What search engines and previews read of a page. None of it gives a scene
 * away. A tag that needs a whole address is left out where there is none:
 * better missing than wrong.
 */
export function headTags(
  page: BuiltPage,
  title: string,
  countdown: Countdown,
  absolute: Absolute,
): string {
  const { description, preview } = page
  const address = page.kind === 'notFound' ? undefined : absolute(page.path)
  // Those of songs have no words on them but names.
  const picture = absolute(
    `previews/${preview.name}.png`,
    page.song ? 'en' : language,
  )

  const meta: Record<string, string | undefined> = {
    description,
    version: versionMark,
    robots: page.kind === 'notFound' ? 'noindex' : undefined,
    'twitter:card': picture && 'summary_large_image',
  }
  const others = languageIds.filter((id) => id !== language)
  const openGraph: Record<string, string | undefined> = {
    'og:type': page.song ? 'music.song' : 'website',
    'og:site_name': words.siteName,
    'og:locale': openGraphLocales[language],
    'og:description': description,
    'og:url': address,
    'og:image': picture,
    'og:image:width': picture && '1200',
    'og:image:height': picture && '630',
    'og:image:alt': picture && preview.alt,
  }
  const data = structuredData(page, countdown, absolute)

  return [
    `<title>${title}</title>`,
    ...tags('name', meta),
    // The title is escaped already, by React.
    `<meta property="og:title" content="${title.replaceAll('"', '&quot;')}">`,
    ...tags('property', openGraph),
    ...others.map(
      (id) =>
        address &&
        `<meta property="og:locale:alternate" content="${openGraphLocales[id]}">`,
    ),
    address && `<link rel="canonical" href="${escapeHtml(address)}">`,
    ...(address ? alternates(page.path, absolute) : []),
    data && scriptTag(JSON.stringify(data), ' type="application/ld+json"'),
  ]
    .filter(Boolean)
    .join('\n    ')
}

/** As Open Graph calls our languages: https://ogp.me/#optional */
const openGraphLocales: Readonly<Record<LanguageId, string>> = {
  en: 'en_GB',
  de: 'de_DE',
  es: 'es_LA',
  fr: 'fr_FR',
  it: 'it_IT',
  'pt-br': 'pt_BR',
}

/** The same page in every language, itself included: hreflang asks for both. */
function alternates(path: string, absolute: Absolute) {
  return [
    ...languageIds.map((id) => [languages[id].tag, id] as const),
    // For whoever prefers none of them.
    ['x-default', 'en'] as const,
  ].map(
    ([tag, id]) =>
      `<link rel="alternate" hreflang="${tag}" href="${escapeHtml(absolute(path, id) ?? '')}">`,
  )
}

function tags(
  key: 'name' | 'property',
  values: Record<string, string | undefined>,
) {
  return Object.entries(values).map(
    ([name, content]) =>
      content && `<meta ${key}="${name}" content="${escapeHtml(content)}">`,
  )
}
