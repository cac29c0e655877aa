import { siteRoot } from '../site/siteRoot.ts'
import { languageOffers } from '../words/languageOffers.ts'
import { languages, type LanguageId } from '../words/languages.ts'

/**
 * In the place of a page in a language that is not kept, without a connection:
 * says so in that language, and leads back to the one that is.
 */
export function needsConnection(id: LanguageId): Response {
  const { tag, dir, name } = languages[id]
  const { en } = languages
  return new Response(
    `<!doctype html>
<html lang="${tag}" dir="${dir}" style="color-scheme:light dark;font:1.125rem/1.5 system-ui">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<body style="max-inline-size:30em;margin:4rem auto;padding-inline:1rem">
<main>
<h1 style="font-size:1.5rem">${name}</h1>
<p>${languageOffers[id].offline}</p>
<p><a href="${siteRoot}" lang="${en.tag}" hreflang="${en.tag}">${en.name}</a></p>
</main>`,
    {
      status: 503,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    },
  )
}
