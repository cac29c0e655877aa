import type { Mark, Marks } from '../songs/marks.ts'

/** The marks with one song's put on, or taken off if it was there. */
export function toggleMark(marks: Marks, mark: Mark, slug: string): Marks {
  const marked = marks[mark]
  return {
    ...marks,
    [mark]: marked.includes(slug)
      ? marked.filter((other) => other !== slug)
      : [...marked, slug].toSorted(),
  }
}
