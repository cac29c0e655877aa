import { expect, test } from 'vitest'
import { songCode } from '../../src/topTen/songCode.ts'

// Hashes out of the tables of Fowler, Noll and Vo.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('“%s” is its hash, cut down to two characters', (slug, hash) => {
  expect(songCode(slug)).toMatch(/^[0-9a-z]{2}$/)
  expect(Number.parseInt(songCode(slug), 36)).toBe(hash % 1296)
})

// Links with these codes are out in the world.
test.each([
  ['dance-with-me', 'pk'],
  ['tired', '1x'],
  ['above-you-again', '09'],
])('%s is %s for good', (slug, code) => {
  expect(songCode(slug)).toBe(code)
})
