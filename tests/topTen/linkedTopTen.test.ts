import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkedTopTen, linkTopTen } from '../../src/topTen/linkedTopTen.ts'
import { anyText } from '../songs/anyText.ts'
import { anyTopTen } from './anyTopTen.ts'

const ranking = ['ete', 'song-9', 'dont-stop']

test.each<[search: string, order: readonly string[] | string | undefined]>([
  ['?order=1-89kbae', ['dont-stop', 'ete', 'song-9']],
  ['?utm_source=chat&order=1-89', ['dont-stop', 'ete', 'song-9']],
  ['?order=1-kbae89', ranking],
  ['?order=1-89&order=1-ae', ['dont-stop', 'ete', 'song-9']],

  // Nobody asked.
  ['', undefined],
  ['?', undefined],
  ['?season=1', undefined],
  ['?ORDER=1-89kbae', undefined],

  // Somebody asked for what cannot be read.
  ['?order', 'unreadable'],
  ['?order=', 'unreadable'],
  ['?order=1-', 'unreadable'],
  ['?order=0-89kbae', 'unreadable'],
  ['?order=2-89kbae', 'unreadable'],
  ['?order=%E0%A4%A', 'unreadable'],
  ['?order=toString', 'unreadable'],
])('%j asks for %j', (search, order) => {
  expect(linkedTopTen(search, ranking)).toEqual(order)
})

test.each([
  ['', '?order=1-89kbae'],
  ['?order=junk', '?order=1-89kbae'],
  ['?a=1&order=1-kbae89&b=2', '?a=1&order=1-89kbae&b=2'],
  ['?order=1-ae&order=1-kb', '?order=1-89kbae'],
])('written into %j it is %j', (search, linked) => {
  expect(linkTopTen(search, ['dont-stop', 'ete', 'song-9'])).toBe(linked)
})

test.each([
  ['?order=1-89', ''],
  ['?a=1&order=1-kbae89&b=2&order', '?a=1&b=2'],
  ['?a=1', '?a=1'],
  ['', ''],
])('taken out of %j it leaves %j', (search, left) => {
  expect(linkTopTen(search, undefined)).toBe(left)
})

test('what is written into any address is read from it', () => {
  fc.assert(
    fc.property(anyText, anyTopTen(ranking), (search, topTen) => {
      expect(linkedTopTen(linkTopTen(search, topTen), ranking)).toEqual(topTen)
    }),
  )
})
