import { expect, test } from 'vitest'
import { publishedTopTen } from '../../src/countdown/publishedTopTen.ts'
import { fixture } from './fixture.ts'

test('number 1 is first, whatever the file’s order', () => {
  expect(publishedTopTen(fixture.songs)).toEqual([
    'ete',
    'song-9',
    'dont-stop',
    'above-you-again',
    'song-10',
    'above-you',
  ])
})
