import { expect, test } from 'vitest'
import { takeTurn } from '../../../src/pages/takeAway/takeTurn.ts'

test.each<[taken: readonly string[], slug: string, after: readonly string[]]>([
  [[], 'a', ['a']],
  [['a'], 'b', ['a', 'b']],
  [['a', 'b', 'c'], 'a', ['b', 'c', 'a']],
  [['a'], 'a', ['a']],
])('%j and then %s: %j', (taken, slug, after) => {
  expect(takeTurn(taken, slug)).toEqual(after)
})
