import { useEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { Song } from '../../songs/Song.ts'
import styles from './LongList.module.css'
import * as words from '../../words/words.ts'

type LongListProps<S extends Song> = {
  readonly songs: readonly S[]
  /** The song that the address points at, by its slug. */
  readonly target: string
  /** How many there are in all, of which these may be a few. */
  readonly total: number
  /** Draws some of the songs. */
  readonly children: (part: readonly S[]) => ReactNode
}

/** From so many songs on, to draw them all would slow every letter typed. */
const many = 200
/** How many are drawn at a time, then: some 5,000 nodes. */
const some = 20

/** A list, or a part of more songs than can be drawn and the way to the rest. */
export function LongList<S extends Song>(props: LongListProps<S>) {
  const { songs, target, total, children } = props
  const place = songs.findIndex(({ slug }) => slug === target)
  const from = Math.max(0, place - (place % some))
  const first = { songs, target, from, to: from + some }
  const [asked, setAsked] = useState(first)
  // Other songs, or another of them as the target, begin the part anew. A target
  // that is no song, as the list is for the skip link, changes nothing.
  const elsewhere = target !== '' && place === -1
  const part =
    asked.songs === songs && (elsewhere || asked.target === target)
      ? asked
      : first

  const long = total >= many
  // The outside system is the page's scroll position: the browser looked for
  // the target before React had drawn it.
  useEffect(() => {
    if (long) goTo(target)?.scrollIntoView()
  }, [long, target])

  function show(more: Partial<typeof part>, next: Song | undefined) {
    flushSync(() => setAsked({ ...part, ...more }))
    if (next) goTo(next.slug)
  }

  if (!long) return children(songs)
  return (
    <>
      {part.from > 0 && (
        <button
          className={styles.more}
          type="button"
          onClick={() => show({ from: part.from - some }, songs[part.from - 1])}
        >
          {words.showMoreBefore(some)}
        </button>
      )}
      {children(songs.slice(part.from, part.to))}
      {part.to < songs.length && (
        <button
          className={styles.more}
          type="button"
          onClick={() => show({ to: part.to + some }, songs[part.to])}
        >
          {words.showMore(Math.min(some, songs.length - part.to))}
        </button>
      )}
    </>
  )
}

/** Puts the focus on a song without scrolling to it. */
function goTo(slug: string) {
  const card = document.getElementById(slug)
  card?.focus({ preventScroll: true })
  return card
}
