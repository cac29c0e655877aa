import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { SongLink } from '../../cards/SongLink.tsx'
import type { Song } from '../../songs/Song.ts'
import type { Move } from '../../topTen/placesMoved.ts'
import type { Drag } from './dragRow.ts'
import { Moved } from './Moved.tsx'
import { attribute } from '../../ui/attribute.ts'
import { glides } from '../../ui/glide.ts'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import styles from './TopTenRow.module.css'
import * as words from '../../words/words.ts'

export type TopTenRowProps = {
  readonly song: Pick<
    Song,
    'slug' | 'title' | 'titleLanguage' | 'artist' | 'season'
  >
  /** Counted from 1. */
  readonly place: number
  readonly places: number
  /** How many places higher it stands than in the ranking, if any song does. */
  readonly moved: Move | undefined
  readonly onPlace: (slug: string, place: number) => void
  /** Moves it so many places down, from where it is by then. */
  readonly onMove: (slug: string, by: number) => void
  readonly onRemove: () => void
}

/** A song of somebody's own order, and every way to move it. */
export function TopTenRow(props: TopTenRowProps) {
  const { song, place, places, moved, onPlace, onMove, onRemove } = props
  const { slug, title } = song
  const row = useRef<HTMLLIElement>(null)
  const grip = useRef<HTMLSpanElement>(null)
  const [drag, setDrag] = useState<Drag>()
  const current = useEffectEvent(() => ({ slug, place }))
  const drop = useEffectEvent((dropped: string) => onPlace(dropped, place))

  // The outside system is the browser's drag and drop. Its library is a chunk
  // that comes late or, on a lost connection, never: the buttons do the same.
  useEffect(() => {
    let stop: (() => void) | undefined
    let gone = false
    async function start() {
      const { dragRow } = await import('./dragRow.ts')
      if (gone || !row.current || !grip.current) return
      stop = dragRow(row.current, grip.current, {
        song: () => current(),
        show: setDrag,
        drop: (dropped) => drop(dropped),
      })
    }
    start().catch(() => undefined)
    return () => {
      gone = true
      stop?.()
    }
  }, [])

  return (
    <li
      className={styles.row}
      ref={row}
      data-season={song.season}
      data-drag={drag}
      {...attribute(glides)}
    >
      <div className={styles.stub}>
        <select
          className={styles.place}
          aria-label={words.numberOf(title)}
          value={place}
          onChange={({ target }) => onPlace(slug, Number(target.value))}
        >
          {Array.from({ length: places }, (_, index) => (
            <option key={index} value={index + 1}>
              {index + 1}
            </option>
          ))}
        </select>
        <svg className={styles.unfold} viewBox="0 0 12 8" aria-hidden="true">
          <path d="M2 2.2c1.5 1 2.7 2.2 4 3.8 1.1-1.5 2.4-2.8 4-3.9" />
        </svg>
        <span className={styles.grip} ref={grip} aria-hidden="true">
          <svg className={styles.dots} viewBox="0 0 28 12">
            <path d="M3 3h.1M14 2.6h.1M25 3.2h.1M3.2 9.4h.1M14 9h.1M25 9.3h.1" />
          </svg>
        </span>
      </div>
      <div className={styles.song} translate="no">
        <SongLink
          className={styles.title}
          song={song}
          lang={song.titleLanguage ?? 'en'}
        >
          {title}
        </SongLink>
        <span className={styles.artist}>{song.artist}</span>
      </div>
      {moved !== undefined && (
        <div className={styles.moved}>
          <Moved places={moved} />
        </div>
      )}
      <div className={styles.moves}>
        <MoveButton
          label={words.moveUp(title)}
          possible={place > 1}
          arrow="M6 14.5c2-2.7 4-5 6.1-7.3 2 2.2 3.9 4.5 5.9 7.1"
          onMove={() => onMove(slug, -1)}
        />
        <MoveButton
          label={words.moveDown(title)}
          possible={place < places}
          arrow="M6 9.3c1.9 2.7 3.9 5 6 7.3 2.1-2.3 4-4.6 5.9-7.2"
          onMove={() => onMove(slug, 1)}
        />
        <MoveButton
          label={words.removeSong(title)}
          possible
          arrow="M7 7.2c3.3 3.2 6.6 6.4 9.9 9.7M16.8 7c-3.2 3.2-6.5 6.5-9.8 9.9"
          onMove={onRemove}
        />
      </div>
    </li>
  )
}

type MoveButtonProps = {
  readonly label: string
  readonly possible: boolean
  readonly arrow: string
  readonly onMove: () => void
}

function MoveButton({ label, possible, arrow, onMove }: MoveButtonProps) {
  return (
    <SteadyButton
      className={styles.move}
      label={label}
      possible={possible}
      onPress={onMove}
    >
      <svg className={styles.arrow} viewBox="0 0 24 24" aria-hidden="true">
        <path d={arrow} />
      </svg>
    </SteadyButton>
  )
}
