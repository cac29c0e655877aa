import { expect, test } from 'vitest'
import { albumOf } from '../../src/songs/albumOf.ts'

test.each<
  [title: string, release: string | undefined, album: string | undefined]
>([
  ['seven', 'folklore', 'folklore'],
  ['girls', 'girls', undefined],
  ['Knock Me Off My Feet', 'knock me off my feet', undefined],
  ['LUCID', 'SAWAYAMA (Deluxe Edition)', 'SAWAYAMA (Deluxe Edition)'],
  ['Lovesick', undefined, undefined],
])('“%s” on “%s” is from the album %s', (title, release, album) => {
  expect(albumOf(release === undefined ? { title } : { title, release })).toBe(
    album,
  )
})
