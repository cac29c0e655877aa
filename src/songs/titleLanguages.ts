/** What titles are in that are not English, by the code that `lang` takes. */
export const titleLanguages = { fr: 'French' } as const
