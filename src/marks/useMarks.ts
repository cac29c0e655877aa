import { useMemo } from 'react'
import { noMarks, type Mark, type Marks } from '../songs/marks.ts'
import { marksKey } from './marksKey.ts'
import { formatMarks, parseMarks } from './parseMarks.ts'
import { toggleMark as toggled } from './toggleMark.ts'
import { deviceStore } from '../device/deviceStore.ts'
import { useKept } from '../device/useKept.ts'
import { useStored } from '../device/useStored.ts'

const store = deviceStore(marksKey, (text) => text)

/** What this device's owner has loved and heard, and how that changes. */
export function useMarks() {
  const text = useStored(store, undefined)
  const kept = useKept(store)
  const said = useMemo(() => read(text), [text])

  return {
    marks: marksOf(said),
    /** Whether the device will know them on the next visit. */
    kept,
    /** Whether a newer version of the site keeps some that this cannot read. */
    newer: said === 'newer',
    toggleMark,
    changeMarks,
  }
}

function read(text = '') {
  return parseMarks(text)
}

function marksOf(said: ReturnType<typeof read>): Marks {
  return typeof said === 'string' ? noMarks : said
}

function toggleMark(mark: Mark, slug: string) {
  changeMarks((before) => toggled(before, mark, slug))
}

/**
 * Starts from what is kept when called. What a newer version of the site has kept
 * is not written over.
 */
function changeMarks(change: (marks: Marks) => Marks) {
  const said = read(store.get())
  if (said !== 'newer') store.set(formatMarks(change(marksOf(said))))
}
