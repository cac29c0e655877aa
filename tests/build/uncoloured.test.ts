import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { uncoloured } from '../../src/build/uncoloured.ts'
import { storyOrder } from '../../src/songs/storyOrder.ts'
import { publishedCountdown } from '../songs/published.ts'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')
const ids = storyOrder(publishedCountdown)

const [day = ''] = tokens.split('@media (prefers-color-scheme: dark)')

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
  expect(uncoloured(day, ['film'])).toEqual([
    '--season-film',
    '--season-film-wash',
  ])
})
