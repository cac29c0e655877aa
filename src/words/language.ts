import type { LanguageId } from './languages.ts'

/** The language that is built. */
export const language = (import.meta.env.LANGUAGE ?? 'en') as LanguageId
