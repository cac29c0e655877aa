import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidyRest } from '../../src/site/tidyRest.ts'
import { anyText } from '../songs/anyText.ts'

test.each([
  // Whole, and so as it was.
  ['', ''],
  ['?season=1,2&q=my+own#seven', '?season=1,2&q=my+own#seven'],
  ['?q=it%E2%80%99s', '?q=it%E2%80%99s'],
  ['#take-away', '#take-away'],

  ['?season=1&#38;character=nick', '?season=1&character=nick'],
  ['?season=1&#x26;character=nick', '?season=1&character=nick'],
  ['?season=1&#038;q=a&#38;sort=year', '?season=1&q=a&sort=year'],
  ['?season&#61;1', '?season=1'],
  ['?q=don&#39;t', '?q=don%27t'],
  ['?season=1&amp;character=nick#seven', '?season=1&character=nick#seven'],
  ['?a=1&amp;order=2ab', '?a=1&order=2ab'],
  ['#Seven.', '#seven'],
  ['#seven%20as%20said', '#seven'],
  ['#seven%E2%80%8B', '#seven'],
  ['#seven?season=1', '?season=1#seven'],
  ['?season=1#seven&fbclid=x', '?season=1&fbclid=x#seven'],
  // Parameters after the wrong sign.
  ['#season=1,2&sort=title', '?season=1,2&sort=title'],
  ['?sort=title#season=1', '?sort=title&season=1'],
  ['#seven;jsessionid=1', '?jsessionid=1#seven'],
  // What it stood in.
  ['#seven%3C/a%3E', '#seven'],
  ['#seven<br>', '#seven'],
  ['#seven](https://songs.example/)', '#seven'],
  ['#seven|top', '#seven'],
  ['#.', ''],
  ['##seven', '#seven'],
  ['#%23seven', '#seven'],
])('%j is %j', (rest, tidy) => {
  expect(tidyRest(rest)).toBe(tidy)
})

test('whatever it is, tidied it stays', () => {
  const parts = fc.array(
    fc.oneof(
      anyText,
      fc.constantFrom('&', '?', '#', ';', '=', '%', 'amp;', '%26', '&#38;'),
    ),
  )
  fc.assert(
    fc.property(parts, (any) => {
      const tidy = inBar(tidyRest(inBar(`?${any.join('')}`)))
      expect(inBar(tidyRest(tidy))).toBe(tidy)
    }),
  )
})

/** As an address bar has it. */
function inBar(rest: string) {
  const { search, hash } = new URL(`https://songs.example/${rest}`)
  return search + hash
}
