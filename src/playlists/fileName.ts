import { fold } from '../songs/fold.ts'
import * as words from '../words/words.ts'

/** Devices, in the eyes of Windows, whatever ending follows. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * A name for a file that every system takes: ASCII letters, digits and hyphens
 * (Microsoft, “Naming Files, Paths, and Namespaces”, is the strictest), at
 * most 80 of them, then what tells it from other files of the title, if anything,
 * and the ending.
 */
export function fileName(title: string, ending: string, tag = ''): string {
  const name = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 80)
    .replace(/-$/, '')
  const stem = name === '' || devices.test(name) ? words.unnamedFile : name
  return `${stem}${tag && `-${tag}`}.${ending}`
}
