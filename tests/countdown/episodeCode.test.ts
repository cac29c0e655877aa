import { expect, test } from 'vitest'
import { episodeCode } from '../../src/countdown/episodeCode.ts'

test.each([
  [{ season: 1, episode: 2 }, 's1e2'],
  [{ season: 2, episode: 1 }, 's2e1'],
  [{ season: 3, episode: 10 }, 's3e10'],
])('%j is %s', (at, code) => {
  expect(episodeCode(at)).toBe(code)
})
