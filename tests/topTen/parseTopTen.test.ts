import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatOrder } from '../../src/topTen/orderCode.ts'
import { formatTopTen, parseTopTen } from '../../src/topTen/parseTopTen.ts'
import { publishedTopTen } from '../../src/topTen/publishedTopTen.ts'
import { songCode } from '../../src/topTen/songCode.ts'
import { anyText } from '../songs/anyText.ts'
import { anyChoice } from './anyTopTen.ts'
import { everyPublishedSong } from '../songs/everyPublishedSong.ts'
import { published } from '../songs/published.ts'

const ranking = ['ete', 'song-9', 'dont-stop']
const [ete, song9, dontStop] = ['kb', 'ae', '89']

test('the codes of these tests are those of the songs', () => {
  expect(ranking.map(songCode)).toEqual([ete, song9, dontStop])
})

test.each<[text: string, topTen: readonly string[] | undefined]>([
  [`1-${dontStop}${ete}${song9}`, ['dont-stop', 'ete', 'song-9']],
  [`1-${ete}${song9}${dontStop}`, ranking],

  // Songs that are not named follow in the ranking's order.
  [`1-${dontStop}`, ['dont-stop', 'ete', 'song-9']],
  [`1-${song9}${ete}`, ['song-9', 'ete', 'dont-stop']],

  // What is not known is passed over, what is said twice counts once.
  [`1-zz${song9}`, ['song-9', 'ete', 'dont-stop']],
  [`1-${song9}zz${dontStop}`, ['song-9', 'dont-stop', 'ete']],
  [`1-${song9}${song9}${dontStop}${song9}`, ['song-9', 'dont-stop', 'ete']],
  [`1-${dontStop}x`, ['dont-stop', 'ete', 'song-9']],

  // Version 2 names them all, and version 3 whatever they chose.
  [formatOrder(['dont-stop', 'song-9', 'ete']), ['dont-stop', 'song-9', 'ete']],
  ['3 dont-stop other', ['dont-stop', 'other']],
  ['3', []],
  ['3 ', []],
  ['3 ete ete <b> ../ete Ete other', ['ete', 'other']],
  [`3${' x'.repeat(40)}`, ['x']],

  // Junk, and versions to come, are no order.
  ['', undefined],
  ['1', undefined],
  ['1-', undefined],
  ['1-zz', undefined],
  [formatOrder(['dont-stop', 'ete']).slice(0, -1), undefined],
  [`2-${dontStop}`, undefined],
  [`11-${dontStop}`, undefined],
  [` 1-${dontStop}`, undefined],
  [dontStop, undefined],
  [`1-${song9.toUpperCase()}`, undefined],
  ['1-\uD83D\uDE00🎸\n\0', undefined],
  ['1-__proto__constructor', undefined],
])('%j is read as %j', (text, topTen) => {
  expect(parseTopTen(text, ranking)).toEqual(topTen)
})

test('a text that is very long is read all the same', () => {
  const text = `1-${'zz'.repeat(100_000)}${dontStop}`
  expect(parseTopTen(text, ranking)).toEqual(['dont-stop', 'ete', 'song-9'])
})

test('there is room for twenty-five', () => {
  const many = Array.from({ length: 40 }, (_, at) => `song-${at}`)
  expect(parseTopTen(formatTopTen(many), ranking)).toEqual(many.slice(0, 25))
})

const ten = publishedTopTen(published.songs)

const all = everyPublishedSong.songs.map(({ slug }) => slug)

test('what is written of any choice is read as that choice', () => {
  fc.assert(
    fc.property(anyChoice(all), (topTen) => {
      expect(parseTopTen(formatTopTen(topTen), ten)).toEqual(topTen)
    }),
  )
})

test('whatever the text, no song is there twice, and it is tidy then', () => {
  const codes = fc.array(
    fc.oneof(anyText, fc.constantFrom(...ten.map(songCode), 'zz')),
  )
  const text = fc.oneof(
    anyText,
    codes.map((some) => `1-${some.join('')}`),
    codes.map((some) => `3 ${some.join(' ')}`),
  )
  fc.assert(
    fc.property(text, (junk) => {
      const topTen = parseTopTen(junk, ten) ?? ten
      expect(new Set(topTen).size).toBe(topTen.length)
      expect(topTen.length).toBeLessThanOrEqual(25)
      expect(parseTopTen(formatTopTen(topTen), ten)).toEqual(topTen)
    }),
  )
})
