import { expect, test } from 'vitest'
import { publishedTopTen } from '../../src/topTen/publishedTopTen.ts'
import { fixture } from '../songs/fixture.ts'

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
