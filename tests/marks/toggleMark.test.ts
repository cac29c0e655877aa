import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mark, Marks } from '../../src/songs/marks.ts'
import { toggleMark } from '../../src/marks/toggleMark.ts'
import { anyMark, anyMarks } from './anyMarks.ts'

const marks: Marks = { loved: ['girls', 'seven'], heard: ['girls'] }

test.each<[mark: Mark, slug: string, change: Partial<Marks>]>([
  ['loved', 'sappho', { loved: ['girls', 'sappho', 'seven'] }],
  ['loved', 'girls', { loved: ['seven'] }],
  ['heard', 'girls', { heard: [] }],
  ['heard', 'seven', { heard: ['girls', 'seven'] }],
])('%s, %s: now %j', (mark, slug, change) => {
  expect(toggleMark(marks, mark, slug)).toEqual({ ...marks, ...change })
})

test('twice is as if never', () => {
  const anySlug = fc.constantFrom('girls', 'seven', 'a', 'zz')
  fc.assert(
    fc.property(anyMarks, anyMark, anySlug, (before, mark, slug) => {
      const once = toggleMark(before, mark, slug)
      expect(once).not.toEqual(before)
      expect(toggleMark(once, mark, slug)).toEqual(before)
    }),
  )
})
