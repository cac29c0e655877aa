import { fold } from '../songs/fold.ts'
import * as words from '../words/words.ts'

/** Devices, in the eyes of Windows, whatever ending follows. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * A name for a file that every system takes: ASCII letters, digits and hyphens
 * (Microsoft, “Naming Files, Paths, and Namespaces”, is the strictest), at
 * most 80 of them, and the ending.
 */
export function fileName(title: string, ending: string): string {
  const name = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 80)
    .replace(/-$/, '')
  return `${name === '' || devices.test(name) ? words.unnamedFile : name}.${ending}`
}
