import { mapMarks, type Marks } from '../songs/marks.ts'

/** What either has marked: a file taken in adds, and takes nothing away. */
export function uniteMarks(marks: Marks, others: Marks): Marks {
  return mapMarks((mark) => [...marks[mark], ...others[mark]])
}
