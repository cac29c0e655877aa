import type { LanguageId } from '../words/languages.ts'

/** The path below which the pages of a language lie: English has no own. */
export function languageHome(id: LanguageId, root: string): string {
  return id === 'en' ? root : `${root}${id}/`
}
