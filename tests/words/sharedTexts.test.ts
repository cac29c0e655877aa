import { expect, test } from 'vitest'
import { sorts } from '../../src/songs/sorts.ts'
import * as words from '../../src/words/words.ts'
import { published } from '../songs/published.ts'

const { title } = published

test.each([
  [words.listShared({ title, shown: 10, total: 10, sort: undefined }), title],
  [
    words.listShared({ title, shown: 10, total: 10, sort: 'story' }),
    `${title}, in story order`,
  ],
  [
    words.listShared({ title, shown: 1, total: 10, sort: 'title' }),
    '1 song from Heartstopper, by title',
  ],
  [
    words.listShared({ title, shown: 3, total: 173, sort: undefined }),
    '3 songs from Heartstopper',
  ],
  [words.orderShared(10, ''), 'My Heartstopper top ten. How close is yours?'],
  [words.orderShared(3, ''), 'My Heartstopper top 3. How close is yours?'],
  [
    words.orderShared(10, 'Ля fête'),
    'Ля fête, my songs from Heartstopper. How close are yours?',
  ],
])('what is shared reads “%s”', (text, expected) => {
  expect(text).toBe(expected)
})

test('all that is shared is a line in which no machine speaks', () => {
  const texts = [
    words.revealShared,
    ...published.songs.map(words.songShared),
    ...[1, 3, 10, 25].flatMap((count) => [
      words.orderShared(count, ''),
      words.orderShared(count, 'Rainy days'),
    ]),
    ...sorts.flatMap((sort) =>
      [1, 4, 10].map((shown) =>
        words.listShared({ title, shown, total: 10, sort }),
      ),
    ),
  ]
  for (const text of texts) {
    expect(text).toMatch(/^.{10,110}$/u)
    expect(text).toContain(words.showName)
    // Neither the marks between parts of a title, nor an aside, nor an address.
    expect(text).not.toMatch(/[·|()[\]_]|https?:|undefined/)
  }
})
