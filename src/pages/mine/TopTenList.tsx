import { useLayoutEffect, useRef } from 'react'
import type { Song } from '../../songs/Song.ts'
import type { Move } from '../../topTen/placesMoved.ts'
import styles from './TopTenList.module.css'
import { TopTenRow, type TopTenRowProps } from './TopTenRow.tsx'
import * as words from '../../words/words.ts'

type TopTenListProps = Pick<TopTenRowProps, 'onPlace' | 'onMove'> & {
  /** In somebody's own order. */
  readonly songs: readonly Song[]
  /**
   * By slug, how many places higher a song stands than in the ranking; nothing
   * while all stand where they do there.
   */
  readonly moved: ReadonlyMap<string, Move> | undefined
  readonly onRemove: (slug: string) => void
}

/** Somebody's own order, to be changed. */
export function TopTenList(props: TopTenListProps) {
  const { songs, moved, onRemove, ...ways } = props
  const list = useRef<HTMLOListElement>(null)
  const removedAt = useRef<number>(undefined)

  // The outside system is the window: a row that moves with the focus in it is
  // not to leave the screen.
  useLayoutEffect(() => {
    // The row that had the focus is gone: the next has its way out.
    if (removedAt.current !== undefined) {
      const rows = [...(list.current?.children ?? [])]
      const row = rows[removedAt.current] ?? rows.at(-1)
      const [out] = [...(row?.querySelectorAll('button') ?? [])].slice(-1)
      const target = out ?? document.getElementById('own')
      target?.focus()
    }
    removedAt.current = undefined
    const focused = document.activeElement
    if (list.current?.contains(focused))
      focused?.closest('li')?.scrollIntoView({ block: 'nearest' })
  })

  if (songs.length === 0) return <p>{words.nothingChosen}</p>
  return (
    <ol className={styles.list} ref={list} aria-labelledby="own">
      {songs.map((song, index) => (
        <TopTenRow
          key={song.slug}
          song={song}
          place={index + 1}
          places={songs.length}
          moved={moved && (moved.get(song.slug) ?? 0)}
          {...ways}
          onRemove={() => {
            removedAt.current = index
            onRemove(song.slug)
          }}
        />
      ))}
    </ol>
  )
}
