/**
 * Every word that a visitor can meet, in the language that is built
 * (`build/language.ts` takes that of another in the place of this one).
 */
export * from './en/words.ts'
