import { useCallback, useMemo } from 'react'
import { noMarks, type Mark, type Marks } from '../songs/marks.ts'
import { marksKey } from './marksKey.ts'
import { formatMarks, parseMarks } from './parseMarks.ts'
import { toggleMark } from './toggleMark.ts'
import { deviceStore } from '../device/deviceStore.ts'
import { useKept } from '../device/useKept.ts'
import { useStored } from '../device/useStored.ts'

const store = deviceStore(marksKey, (text) => text)

/** What this device's owner has loved and heard, and how that changes. */
export function useMarks() {
  const text = useStored(store, undefined)
  const kept = useKept(store)
  const marks = useMemo(() => read(text), [text])

  const toggle = useCallback(
    (mark: Mark, slug: string) =>
      changeMarks(toggleMark(read(store.get()), mark, slug)),
    [],
  )
  return {
    marks,
    /** Whether the device will know them on the next visit. */
    kept,
    /** Whether a newer version of the site keeps some that this cannot read. */
    newer: isNewer(text),
    toggleMark: toggle,
    changeMarks,
  }
}

function read(text = ''): Marks {
  const marks = parseMarks(text)
  return typeof marks === 'string' ? noMarks : marks
}

function isNewer(text = '') {
  return parseMarks(text) === 'newer'
}

/** What a newer version of the site has kept is not written over. */
function changeMarks(marks: Marks) {
  if (!isNewer(store.get())) store.set(formatMarks(marks))
}
