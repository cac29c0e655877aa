import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { uncoloured } from '../../src/build/uncoloured.ts'
import { storyOrder } from '../../src/songs/storyOrder.ts'
import { publishedCountdown } from '../songs/published.ts'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')
const ids = storyOrder(publishedCountdown)

/** By day, and in the dark. */
const schemes = tokens.split('@media (prefers-color-scheme: dark)')

test('each season and film has its colours', () => {
  expect(uncoloured(tokens, ids)).toEqual([])
})

test.each([
  [4, ['--season-4', '--season-4-wash', "[data-season='4']"]],
  [
    'film-2',
    ['--season-film-2', '--season-film-2-wash', "[data-season='film-2']"],
  ],
] as const)('without colours, %s is named', (id, missing) => {
  expect(uncoloured(tokens, [...ids, id])).toEqual(missing)
})

test('a colour for the day alone is not enough', () => {
  const [day = ''] = schemes
  expect(uncoloured(day, ['film'])).toEqual([
    '--season-film',
    '--season-film-wash',
  ])
})

test.each(
  schemes.flatMap((scheme, dark) =>
    ids.map((id) => [id, dark ? 'in the dark' : 'by day', scheme] as const),
  ),
)('of %s, %s, text can be read', (id, _, scheme) => {
  function colour(name: string) {
    return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(scheme)?.[1] ?? ''
  }
  const [text, wash] = [`season-${id}`, `season-${id}-wash`].map(colour)
  const [ink, card] = ['ink', 'card'].map(colour)
  // WCAG 2.2, 1.4.3 for names and numbers, 1.4.6 for what is read at length.
  expect(contrast(text, wash)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(text, card)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(ink, wash)).toBeGreaterThanOrEqual(7)
})

function contrast(one = '', other = '') {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted(
    (a, b) => a - b,
  )
  return (light + 0.05) / (dark + 0.05)
}

/** As WCAG 2.2 defines the relative luminance of a colour. */
function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
