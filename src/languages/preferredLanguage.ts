import { languageIds, type LanguageId } from '../words/languages.ts'

/**
 * The first of a browser’s languages that the site has, whatever is spoken of
 * it where: Swiss German is German, and Portuguese is that of Brazil.
 */
export function preferredLanguage(
  asked: readonly string[],
): LanguageId | undefined {
  return asked
    .map((tag) => primary(tag))
    .map((one) => languageIds.find((id) => primary(id) === one))
    .find((id) => id !== undefined)
}

/** What a tag begins with: https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1 */
function primary(tag: string) {
  return tag.toLowerCase().split(/[-_]/, 1)[0]
}
