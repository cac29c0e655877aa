import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { episodeCode, parseEpisodeCode } from '../../src/songs/episodeCode.ts'
import { anyText } from './anyText.ts'

test.each([
  [{ season: 1, episode: 2 }, 's1e2'],
  [{ season: 2, episode: 1 }, 's2e1'],
  [{ season: 3, episode: 10 }, 's3e10'],
  [{ season: 'film' }, 'film'],
  [{ season: 'film-2' }, 'film-2'],
])('%j is %s, and back', (at, code) => {
  expect(episodeCode(at)).toBe(code)
  expect(parseEpisodeCode(code)).toEqual(at)
})

test.each([
  '',
  's1',
  'e1',
  's1e',
  'se',
  's0e1',
  's1e0',
  's01e1',
  's1e01',
  's1e+1',
  's1e1 ',
  's1e1\n',
  's100e1',
  'S1E1',
  's１e１',
  'sNaNeNaN',
  'sundefinedeundefined',
  'films',
  'film-1',
  'film-10',
  'Film',
  'film\n',
  'sfilm',
  'filme1',
])('%j spells no episode', (code) => {
  expect(parseEpisodeCode(code)).toBeUndefined()
})

test('reading and writing are inverse', () => {
  const number = fc.integer({ min: 1, max: 99 })
  fc.assert(
    fc.property(fc.record({ season: number, episode: number }), (at) => {
      expect(parseEpisodeCode(episodeCode(at))).toEqual(at)
    }),
  )
  const almost = fc.stringMatching(/^s?[0-9aN]{0,3}e?[0-9aN]{0,3}$/)
  fc.assert(
    fc.property(fc.oneof(almost, anyText), (code) => {
      const at = parseEpisodeCode(code)
      expect([undefined, code]).toContain(at && episodeCode(at))
    }),
  )
})
