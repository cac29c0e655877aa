import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { noMarks, type Mark, type Marks } from '../countdown/marks.ts'
import { formatMarks, parseMarks } from '../countdown/parseMarks.ts'
import { toggleMark } from '../countdown/toggleMark.ts'
import { deviceStore } from './deviceStore.ts'

const store = deviceStore('songs.marks', (text) => text)

/** What this device's owner has loved and heard, and how that changes. */
export function useMarks() {
  const text = useSyncExternalStore(store.subscribe, store.get, nothing)
  const marks = useMemo(() => read(text), [text])

  const toggle = useCallback(
    (mark: Mark, slug: string) =>
      changeMarks(toggleMark(read(store.get()), mark, slug)),
    [],
  )
  return { marks, toggleMark: toggle, changeMarks }
}

function read(text = ''): Marks {
  const marks = parseMarks(text)
  return typeof marks === 'string' ? noMarks : marks
}

/** What a newer version of the site has kept is not written over. */
function changeMarks(marks: Marks) {
  if (parseMarks(store.get() ?? '') !== 'newer') store.set(formatMarks(marks))
}

function nothing() {
  return undefined
}
