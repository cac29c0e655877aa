import type { Plugin } from 'vite'
import manifest from '../../package.json' with { type: 'json' }
import { languageIds, type LanguageId } from '../words/languages.ts'
import { wrongSettings } from './wrongSettings.mjs'

/** The language that is asked for, English where none is, or none of ours. */
export function settledLanguage({
  SITE_LANGUAGE,
}: NodeJS.ProcessEnv): LanguageId {
  return languageIds.find((id) => id === SITE_LANGUAGE) ?? 'en'
}

/** Ends a build before it begins when what its owner said of it is wrong. */
export function settings(): Plugin {
  return {
    name: 'settings',
    config({ base }) {
      const { SITE_ORIGIN, CORRECTIONS, SITE_LANGUAGE } = process.env
      const wrong = wrongSettings({
        SITE_ORIGIN,
        CORRECTIONS,
        SITE_LANGUAGE,
        known: languageIds,
        base,
        repository: manifest.repository,
      })
      if (wrong.length === 0) return
      const fault = new Error(wrong.join('\n'))
      // Vite prints the stack; where in the code is of no use to an owner.
      fault.stack = fault.message
      throw fault
    },
  }
}
