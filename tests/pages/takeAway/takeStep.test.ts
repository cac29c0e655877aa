import { expect, test } from 'vitest'
import { takeStep } from '../../../src/pages/takeAway/takeStep.ts'

test.each<[taken: readonly string[], slug: string, after: readonly string[]]>([
  [[], 'a', ['a']],
  [['a'], 'b', ['a', 'b']],
  [['a', 'b', 'c'], 'a', ['b', 'c', 'a']],
  [['a'], 'a', ['a']],
])('%j and then %s: %j', (taken, slug, after) => {
  expect(takeStep(taken, slug)).toEqual(after)
})
