import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noMarks } from '../../src/songs/marks.ts'
import { uniteMarks } from '../../src/marks/uniteMarks.ts'
import { anyMarks } from './anyMarks.ts'

test('what either has is there, once, A to Z', () => {
  expect(
    uniteMarks(
      { loved: ['girls', 'seven'], heard: [] },
      { loved: ['sappho', 'seven'], heard: ['tired'] },
    ),
  ).toEqual({ loved: ['girls', 'sappho', 'seven'], heard: ['tired'] })
})

describe('for any marks', () => {
  test('it does not matter which are added to which', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, anyMarks, (a, b, c) => {
        expect(uniteMarks(a, b)).toEqual(uniteMarks(b, a))
        expect(uniteMarks(uniteMarks(a, b), c)).toEqual(
          uniteMarks(a, uniteMarks(b, c)),
        )
      }),
    )
  })

  test('the same marks, or none, add nothing', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        expect(uniteMarks(marks, marks)).toEqual(marks)
        expect(uniteMarks(marks, noMarks)).toEqual(marks)
      }),
    )
  })
})
