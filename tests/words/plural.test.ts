import { expect, test } from 'vitest'
import { pluralIn } from '../../src/words/plural.ts'

const forms = { one: 'a song', two: 'two songs', other: 'songs' }

test.each([
  [0, 'songs'],
  [1, 'a song'],
  [2, 'songs'],
  [101, 'songs'],
])('English says %d as “%s”', (count, expected) => {
  expect(pluralIn('en')(count, forms as never)).toBe(expected)
})

test.each([
  ['en', ['one', 'other']],
  ['cy', ['zero', 'one', 'two', 'few', 'many', 'other']],
])('%s has the forms %j', (language, expected) => {
  const said = Array.from({ length: 200 }, (_, count) =>
    pluralIn(language)(
      count,
      Object.fromEntries(
        ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [
          form,
          form,
        ]),
      ) as never,
    ),
  )
  expect(new Set(said)).toEqual(new Set(expected))
})
