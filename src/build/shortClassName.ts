import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The sheets that have classes of their own, in the same order everywhere. */
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.module.css'))
  .map((file) => file.replaceAll(sep, '/'))
  .toSorted()

/**
 * What a class of a style sheet is called in the built site: two letters for the
 * sheet, then its number in it, so that no two are the same. Each stands in the
 * styles, in the script and on every element: the usual name, which says its sheet
 * and line, costs 2 kB of each page, and four letters of a hash 0.6 kB. The price
 * is that a new sheet renames all, and browsers fetch our scripts anew.
 * @throws {Error} where the sheet has no such class
 */
export function shortClassName(name: string, file: string): string {
  const path = relative('src', file.replace(/\?.*/, '')).replaceAll(sep, '/')
  const sheet = sheets.indexOf(path)
  const text = sheet < 0 ? '' : readFileSync(join('src', path), 'utf8')
  const names = [...text.matchAll(/(?:\.|@keyframes\s+)([a-z][\w-]*)/gi)]
  const number = [...new Set(names.map(([, found]) => found))].indexOf(name)
  if (number < 0) throw new Error(`${path} has no class ${name}.`)
  return letter(Math.floor(sheet / 26)) + letter(sheet % 26) + number
}

/** @param place in the alphabet, from 0; beyond it is an error */
function letter(place: number): string {
  const found = 'abcdefghijklmnopqrstuvwxyz'[place]
  if (!found) throw new Error('There are more sheets than names for them.')
  return found
}
