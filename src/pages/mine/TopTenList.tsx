import { useLayoutEffect, useRef } from 'react'
import type { Song } from '../../songs/Song.ts'
import styles from './TopTenList.module.css'
import { TopTenRow, type TopTenRowProps } from './TopTenRow.tsx'

type TopTenListProps = Pick<TopTenRowProps, 'onPlace' | 'onMove'> & {
  /** In somebody's own order. */
  readonly songs: readonly Song[]
  /**
   * By slug, how many places higher a song stands than in the ranking; nothing
   * while all stand where they do there.
   */
  readonly moved: ReadonlyMap<string, number> | undefined
}

/** Somebody's own order, to be changed. */
export function TopTenList({ songs, moved, ...ways }: TopTenListProps) {
  const list = useRef<HTMLOListElement>(null)

  // The outside system is the window: a row that moves with the focus in it is
  // not to leave the screen.
  useLayoutEffect(() => {
    const focused = document.activeElement
    if (list.current?.contains(focused))
      focused?.closest('li')?.scrollIntoView({ block: 'nearest' })
  })

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
        />
      ))}
    </ol>
  )
}
