import { expect, test } from 'vitest'
import { songShared } from '../../src/words/words.ts'
import { published } from '../songs/published.ts'

test('names the song and its artist', () => {
  expect(songShared({ title: 'girls', artist: 'girl in red' })).toBe(
    '“girls” by girl in red, one of the songs from Heartstopper',
  )
})

test('gives neither rank nor scene away', () => {
  for (const song of published.songs) {
    const text = songShared(song)
    expect(text).not.toMatch(/\d|number|winner/)
    for (const { shortName } of published.characters)
      expect(text).not.toContain(shortName)
  }
})
