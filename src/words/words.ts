/**
 * Every word that a visitor can meet. The build takes them from the file of its
 * language in the place of this one (`build/splitWords.ts`).
 */
export * from './en.ts'
