import { expect, test } from 'vitest'
import { indexWords } from '../../src/search/indexWords.ts'
import { fixture } from '../songs/fixture.ts'

const { songs, places } = indexWords(fixture)

test.each<[word: string, slugs: readonly string[], where: string]>([
  ['dont', ['dont-stop'], 'a title'],
  ['ete', ['ete'], 'a title with accents'],
  ['10', ['song-10'], 'a number'],
  ['orsted', ['ete', 'dont-stop'], 'an artist'],
  ['zed', ['song-9', 'above-you'], 'an artist’s former name'],
  ['ferry', ['above-you-again', 'ete', 'dont-stop'], 'an episode’s title'],
  ['zoe', ['song-9', 'ete', 'dont-stop'], 'a character'],
  ['marsh', ['song-9', 'ete', 'dont-stop'], 'a character’s full name'],
  ['rail', ['ete'], 'a scene'],
  ['chord', ['ete'], 'a reason'],
  [
    'it',
    ['above-you-again', 'song-9', 'ete', 'dont-stop', 'song-10', 'above-you'],
    'all of them',
  ],
  ['aboveyou', ['above-you-again', 'above-you'], 'a title in one'],
  ['girlingrey', ['above-you-again'], 'an artist in one'],
  ['smoothzed', ['song-9', 'above-you'], 'a former name in one'],
])('“%s” leads to %j: %s', (word, slugs) => {
  const said = places.get(word)?.map((place) => songs[place]?.slug)
  expect(said).toEqual(slugs)
})

test.each([
  ['unsung', 'an episode without a song'],
  ['hill', 'a character in no scene'],
  ['actor', 'who plays whom'],
  ['tapes', 'a release'],
  ['cliff', 'a drawing'],
  ['sources', 'a note on sources'],
  ['rai', 'half a word'],
  ['', 'no word'],
  ['zoemarsh', 'a character in one'],
])('“%s” leads nowhere: %s', (word) => {
  expect(places.get(word)).toBeUndefined()
})
