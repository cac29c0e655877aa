import { mapMarks, type Marks } from '../songs/marks.ts'

/** The marks of songs that there are; all of them, until it is known which. */
export function knownMarks(
  marks: Marks,
  known: ReadonlySet<string> | undefined,
): Marks {
  return known
    ? mapMarks((mark) => marks[mark].filter((slug) => known.has(slug)))
    : marks
}
