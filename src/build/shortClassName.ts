import { createHash } from 'node:crypto'
import { relative, sep } from 'node:path'

/**
 * What a class of a style sheet is called in the built site: four letters or
 * digits, the same in every build for as long as the sheet and the class keep
 * their names. Each stands in the styles, in the script and on every element, so
 * that the usual name, which says its sheet and line, costs 2 kB of each page.
 */
export function shortClassName(name: string, file: string): string {
  const path = relative('src', file.replace(/\?.*/, '')).replaceAll(sep, '/')
  const hash = createHash('sha256').update(`${path} ${name}`).digest()
  const number = hash.readUInt32BE() % (26 * 36 ** 3)
  // A letter first, as a class must not begin with a digit.
  return (number + 10 * 36 ** 3).toString(36)
}
