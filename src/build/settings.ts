import type { Plugin } from 'vite'
import { wrongSettings } from './wrongSettings.mjs'

/** Ends a build before it begins when what its owner said of it is wrong. */
export function settings(environment: NodeJS.ProcessEnv): Plugin {
  return {
    name: 'settings',
    config({ base }) {
      const { SITE_ORIGIN, CORRECTIONS } = environment
      const wrong = wrongSettings({
        ...(SITE_ORIGIN !== undefined && { SITE_ORIGIN }),
        ...(CORRECTIONS !== undefined && { CORRECTIONS }),
        ...(base !== undefined && { base }),
      })
      if (wrong.length === 0) return
      const fault = new Error(wrong.join('\n'))
      // Vite prints the stack; where in the code is of no use to an owner.
      fault.stack = fault.message
      throw fault
    },
  }
}
