/** What the site says of one of its languages, besides its words. */
type Language = {
  /** As `lang` and `Intl` take it: https://www.rfc-editor.org/info/bcp47 */
  readonly tag: string
  /** Its own name for itself. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
}

/**
 * The languages of the site, in the order of their menu. The id is the name of
 * the folder with the words, and the path below which its pages are; English is
 * at the root.
 */
export const languages = {
  en: { tag: 'en-GB', name: 'English', dir: 'ltr' },
  de: { tag: 'de', name: 'Deutsch', dir: 'ltr' },
  es: { tag: 'es', name: 'Español', dir: 'ltr' },
  fr: { tag: 'fr', name: 'Français', dir: 'ltr' },
  it: { tag: 'it', name: 'Italiano', dir: 'ltr' },
  'pt-br': { tag: 'pt-BR', name: 'Português', dir: 'ltr' },
} as const satisfies Record<string, Language>

export type LanguageId = keyof typeof languages

/** All of them, English first. */
export const languageIds = Object.keys(languages) as LanguageId[]
