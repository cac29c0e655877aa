import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatOrder, parseOrder } from '../../src/topTen/orderCode.ts'
import { anyText } from '../songs/anyText.ts'
import { everyPublishedSong } from '../songs/everyPublishedSong.ts'

const slugs = everyPublishedSong.songs.map(({ slug }) => slug)
/** Any choice of songs that an address may hold, in any order. */
const choice = fc.shuffledSubarray(slugs, { minLength: 1, maxLength: 25 })

// Links with these codes are out in the world.
test.each([[['dance-with-me'], '27mzrey']])(
  '%j is %s for good',
  (songs, text) => {
    expect(formatOrder(songs)).toBe(text)
  },
)

test('no two songs share a code', () => {
  expect(new Set(slugs.map((slug) => formatOrder([slug]))).size).toBe(
    slugs.length,
  )
})

test('ten songs take 43 letters and digits, which any chat leaves alone', () => {
  expect(formatOrder(slugs.slice(0, 10))).toMatch(/^2[0-9a-hjkmnp-tv-z]{42}$/)
})

test('any choice is read as it was written, whatever songs come later', () => {
  fc.assert(
    fc.property(choice, (songs) => {
      const text = formatOrder(songs)
      expect(parseOrder(text, slugs)).toEqual(songs)
      expect(parseOrder(text, ['new', ...slugs.toReversed()])).toEqual(songs)
      expect(parseOrder(text.toUpperCase(), slugs)).toEqual(songs)
    }),
  )
})

test('a song that is gone is left out, and nothing else', () => {
  const [first = '', ...rest] = slugs.slice(0, 10)
  expect(parseOrder(formatOrder([first, ...rest]), rest)).toEqual(rest)
  expect(parseOrder(formatOrder([first]), rest)).toBeUndefined()
})

test('letters that look like digits are those digits', () => {
  const written = slugs.map((slug) => formatOrder([slug]))
  const text = written.find((one) => /0.*1|1.*0/.test(one)) ?? ''
  for (const [from, to] of [
    ['0', 'o'],
    ['0', 'O'],
    ['1', 'l'],
    ['1', 'I'],
  ] as const)
    expect(parseOrder(text.replaceAll(from, to), slugs)).toEqual(
      parseOrder(text, slugs),
    )
})

test('what cannot be in a code is passed over, wherever it stands', () => {
  const strange = fc.constantFrom(
    ...Array.from(
      '-_.,;:!?*()[]{}<>"\'»“”’ \n\t\u00A0\u200B\u200E\u00AD\uFEFF\u2060🎧é',
    ),
  )
  fc.assert(
    fc.property(choice, strange, fc.nat(), (songs, sign, place) => {
      const text = formatOrder(songs)
      const at = place % (text.length + 1)
      const damaged = text.slice(0, at) + sign + text.slice(at)
      expect(parseOrder(damaged, slugs)).toEqual(songs)
    }),
  )
})

const letters = Array.from('0123456789abcdefghjkmnpqrstvwxyz')

/** Every one of these is noticed, not only most. */
test.each<
  [damage: string, of: (text: string, at: number, n: number) => string]
>([
  ['lost', (text, at) => text.slice(0, at) + text.slice(at + 1)],
  ['doubled', (text, at) => text.slice(0, at + 1) + text.slice(at)],
  [
    'changed',
    (text, at, n) => text.slice(0, at) + letters[n % 32] + text.slice(at + 1),
  ],
  [
    'put in',
    (text, at, n) => text.slice(0, at) + letters[n % 32] + text.slice(at),
  ],
  [
    'changed for another',
    (text, at, n) => {
      const all = Array.from(text)
      const other = n % all.length
      return all
        .with(at, all[other] ?? '')
        .with(other, all[at] ?? '')
        .join('')
    },
  ],
])('a character that is %s is always noticed', (_, damage) => {
  fc.assert(
    fc.property(choice, fc.nat(), fc.nat(), (songs, place, n) => {
      const text = formatOrder(songs)
      const damaged = damage(text, place % text.length, n)
      fc.pre(damaged !== text)
      expect(parseOrder(damaged, slugs)).toBeUndefined()
    }),
    { numRuns: 300 },
  )
})

test('of all else, next to nothing passes', () => {
  const [songs] = [slugs.slice(0, 10)]
  const text = formatOrder(songs)
  const passed: string[] = []
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(text.length - 1), fc.constantFrom(...letters)), {
        minLength: 3,
        maxLength: 12,
      }),
      (changes) => {
        const damaged = changes
          .reduce((all, [at, letter]) => all.with(at, letter), Array.from(text))
          .join('')
        fc.pre(damaged !== text)
        if (parseOrder(damaged, slugs)) passed.push(damaged)
      },
    ),
    { numRuns: 500, seed: 16 },
  )
  // One in 1021 is expected.
  expect(passed.length).toBeLessThan(5)
})

test.each([
  '',
  '2',
  '200',
  '2222',
  formatOrder([]),
  formatOrder(['seven', 'seven']),
  formatOrder(slugs.slice(0, 26)),
  formatOrder(['there-is-no-such-song']),
  `1${formatOrder(['seven']).slice(1)}`,
  formatOrder(['seven']) + formatOrder(['tired']),
])('%j is no order', (text) => {
  expect(parseOrder(text, slugs)).toBeUndefined()
})

test('junk is no order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(parseOrder(text, slugs)).toBeUndefined()
    }),
  )
})
