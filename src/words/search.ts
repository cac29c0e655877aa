/**
 * What search knows of the language that is built (`build/language.ts` takes
 * that of another in the place of this one).
 */
export * from './en/search.ts'
