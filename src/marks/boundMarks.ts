import { mapMarks, noMarks, type Marks } from '../songs/marks.ts'

/** More songs than the show will have, and a file that is always taken in. */
const mostUnknown = 500

/** In letters: far more than any of ours. */
const longest = 100

/**
 * The marks that are worth keeping: those of songs that there are, and of others,
 * which may be back or to come, some hundreds; first those from `before`.
 */
export function boundMarks(
  marks: Marks,
  known: ReadonlySet<string> | undefined,
  before: Marks = noMarks,
): Marks {
  return mapMarks((mark) => {
    const first = new Set([...before[mark], ...marks[mark]])
    const all = [...first].filter((slug) => slug.length <= longest)
    const unknown = all.filter((slug) => !known?.has(slug))
    const left = new Set(unknown.slice(mostUnknown))
    return all.filter((slug) => !left.has(slug))
  })
}
