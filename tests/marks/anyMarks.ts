import * as fc from 'fast-check'
import { marks, type Marks } from '../../src/songs/marks.ts'

export const anyMark = fc.constantFrom(...marks)

const slugs = fc.subarray(['girls', 'sappho', 'seven', 'ur-so-pretty'])

/** Any marks: its slugs stand A to Z. */
export const anyMarks: fc.Arbitrary<Marks> = fc.record({
  loved: slugs,
  heard: slugs,
})
