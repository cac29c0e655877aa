import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatTopTen, parseTopTen } from '../../src/topTen/parseTopTen.ts'
import { publishedTopTen } from '../../src/topTen/publishedTopTen.ts'
import { songCode } from '../../src/topTen/songCode.ts'
import { anyText } from '../songs/anyText.ts'
import { anyTopTen } from './anyTopTen.ts'
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

  // Junk, and versions to come, are no order.
  ['', undefined],
  ['1', undefined],
  ['1-', undefined],
  ['1-zz', undefined],
  [formatTopTen(['dont-stop', 'song-9']), ['dont-stop', 'song-9', 'ete']],
  [formatTopTen(['dont-stop', 'ete']).slice(0, -1), undefined],
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

test('an order is written short, and as a link keeps it', () => {
  const text = formatTopTen(publishedTopTen(published.songs))
  expect(text).toMatch(/^2[0-9a-z]{42}$/)
  expect(encodeURIComponent(text)).toBe(text)
})

describe('a link goes on meaning the same order', () => {
  const text = formatTopTen(['dont-stop', 'ete', 'song-9'])

  test('when the ranks change', () => {
    expect(parseTopTen(text, ranking.toReversed())).toEqual([
      'dont-stop',
      'ete',
      'song-9',
    ])
  })

  test('when a song comes in, which is last', () => {
    expect(parseTopTen(text, ['new', ...ranking])).toEqual([
      'dont-stop',
      'ete',
      'song-9',
      'new',
    ])
  })

  test('when a song goes', () => {
    expect(parseTopTen(text, ['song-9', 'dont-stop'])).toEqual([
      'dont-stop',
      'song-9',
    ])
  })
})

const ten = publishedTopTen(published.songs)

test('what is written of any order is read as that order', () => {
  fc.assert(
    fc.property(anyTopTen(ten), anyTopTen(ten), (topTen, asRanked) => {
      expect(parseTopTen(formatTopTen(topTen), asRanked)).toEqual(topTen)
    }),
  )
})

test('whatever the text, each song is there once, and it is tidy then', () => {
  const codes = fc.array(
    fc.oneof(anyText, fc.constantFrom(...ten.map(songCode), 'zz')),
  )
  const text = fc.oneof(
    anyText,
    codes.map((some) => `1-${some.join('')}`),
  )
  fc.assert(
    fc.property(text, (junk) => {
      const topTen = parseTopTen(junk, ten) ?? ten
      expect(topTen.toSorted()).toEqual(ten.toSorted())
      expect(parseTopTen(formatTopTen(topTen), ten)).toEqual(topTen)
    }),
  )
})
