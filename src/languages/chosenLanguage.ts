import { deviceStore } from '../device/deviceStore.ts'
import { languageIds, type LanguageId } from '../words/languages.ts'

/**
 * The language that the visitor has pressed, or stayed with when offered
 * another: then none is offered any more. It sends nobody anywhere.
 */
export const chosenLanguage = deviceStore<LanguageId>(
  'songs.language',
  (text) => languageIds.find((id) => id === text),
)
