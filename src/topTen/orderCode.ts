import { hashOf } from './hashOf.ts'
import { mostSongs } from './mostSongs.ts'
import type { TopTen } from './TopTen.ts'

/**
 * An order of songs as an address holds it, version 2: `2`, four characters for
 * each song and two that check them. The alphabet is Crockford's base 32
 * (https://www.crockford.com/base32.html), which reads O as 0, I and L as 1 and
 * capitals as small letters. A song's four are the low 20 bits of its slug's
 * hash: they follow from the slug alone, and so outlive new songs. A test tells
 * if two songs share them.
 */
const version = '2'
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const perSong = 4

/**
 * The check is a polynomial over a prime field. Any one character that is
 * changed, lost or doubled is noticed, and any two that are changed for each
 * other, wherever they stand: 37 is a primitive root of 1021, so that no two
 * places of a code weigh the same. Of all other damage, one in 1021 passes.
 */
const prime = 1021
const root = 37

/** The text of some songs in an order, for `parseOrder` to read. */
export function formatOrder(topTen: TopTen): string {
  const songs = topTen.map((slug) => written(hashOf(slug), perSong)).join('')
  return version + songs + checkOf(songs)
}

/**
 * The songs that a text names, in its order, of those that there are; nothing
 * if the text is not one that `formatOrder` wrote, or names none of them. What
 * cannot be in such a text is passed over: blanks, punctuation, what nobody sees.
 */
export function parseOrder(text: string, slugs: TopTen): TopTen | undefined {
  const known = codesOf(slugs)
  const named = codesIn(text).flatMap((one) => known.get(one) ?? [])
  return named.length > 0 ? named : undefined
}

/** Whether a text is an order that has songs in it besides these. */
export function namesOthers(text: string, slugs: TopTen): boolean {
  const known = codesOf(slugs)
  return codesIn(text).some((one) => !known.has(one))
}

function codesOf(slugs: TopTen) {
  return new Map(slugs.map((slug) => [written(hashOf(slug), perSong), slug]))
}

/** What stands for the songs in a text that checks; nothing, if it does not. */
function codesIn(text: string): readonly string[] {
  const code = plain(text).replaceAll('o', '0').replace(/[il]/g, '1')
  const songs = code.slice(version.length, -2)
  const codes = songs.match(/.{4}/g) ?? []
  return code === version + songs + checkOf(songs) &&
    songs.length === codes.length * perSong &&
    codes.length <= mostSongs &&
    new Set(codes).size === codes.length
    ? codes
    : []
}

/** What of a text can be in a code of either version. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[^0-9a-z]/g, '')
}

function checkOf(songs: string) {
  let sum = 2
  for (const letter of songs)
    sum = (sum * root + alphabet.indexOf(letter)) % prime
  return written(sum, 2)
}

/** The low bits of a number, five a character. */
function written(number: number, length: number): string {
  return Array.from(
    { length },
    (_, at) => alphabet[(number >>> (5 * (length - 1 - at))) & 31],
  ).join('')
}
