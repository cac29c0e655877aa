import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptStanding } from '../../src/topTen/keptStanding.ts'
import { formatOrder } from '../../src/topTen/orderCode.ts'
import { formatTopTen } from '../../src/topTen/parseTopTen.ts'
import { toggleSong } from '../../src/topTen/toggleSong.ts'
import { everyPublishedSong } from '../songs/everyPublishedSong.ts'
import { anyChoice } from './anyTopTen.ts'

test.each<[topTen: string, slug: string, toggled: string]>([
  ['', 'a', 'a'],
  ['ab', 'c', 'abc'],
  ['abc', 'b', 'ac'],
  ['a', 'a', ''],
  ['abcdefghijklmnopqrstuvwx', 'y', 'abcdefghijklmnopqrstuvwxy'],
  // There is no room for a twenty-sixth.
  ['abcdefghijklmnopqrstuvwxy', 'z', 'abcdefghijklmnopqrstuvwxy'],
  ['abcdefghijklmnopqrstuvwxy', 'a', 'bcdefghijklmnopqrstuvwxy'],
])('%s with %s toggled is %s', (topTen, slug, toggled) => {
  expect(toggleSong(topTen.split(''), slug).join('')).toBe(toggled)
})

const { songs } = everyPublishedSong
const slugs = songs.map(({ slug }) => slug)

test('what a button says of any song is what a press would change', () => {
  fc.assert(
    fc.property(anyChoice(slugs), fc.constantFrom(...songs), (own, song) => {
      const toggled = toggleSong(own, song.slug)
      const outcomes = {
        in: own.filter((slug) => slug !== song.slug),
        out: [...own, song.slug],
        full: own,
      } as const
      expect(toggled).toEqual(outcomes[keptStanding(song, formatTopTen(own))])
    }),
  )
})

test.each<[text: string | undefined, ranked: string, other: string]>([
  [undefined, 'out', 'out'],
  ['', 'out', 'out'],
  // Of all the ranked songs, and of no others.
  ['1-89kbae', 'in', 'out'],
  [formatOrder(['ete']), 'in', 'out'],
  ['3', 'out', 'out'],
  ['3 ete', 'in', 'out'],
  ['3 other', 'out', 'in'],
])('where the device keeps %j, a ranked song is %s, another %s', (...row) => {
  const [text, ranked, other] = row
  expect(keptStanding({ slug: 'ete', rank: 3 }, text)).toBe(ranked)
  expect(keptStanding({ slug: 'other' }, text)).toBe(other)
})
