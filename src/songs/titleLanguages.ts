/** What titles are in that are not English, as `lang` takes it. */
export const titleLanguages = ['fr'] as const

export type TitleLanguage = (typeof titleLanguages)[number]
