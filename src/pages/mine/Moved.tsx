import type { Move } from '../../topTen/placesMoved.ts'
import styles from './Moved.module.css'
import * as words from '../../words/words.ts'

type MovedProps = {
  /** As `placesMoved` counts them. */
  readonly places: Move
}

/** How far a song moved from its number in the ranking: a triangle for the eye, and words. */
export function Moved({ places }: MovedProps) {
  const way = places === 'new' ? places : Math.sign(places)
  return (
    <span className={styles.moved} data-way={way}>
      <svg className={styles.way} viewBox="0 0 12 12" aria-hidden="true">
        <path d={shapes[way]} />
      </svg>
      <span aria-hidden="true">{words.moved(places)}</span>
      <span className="visually-hidden">{words.movedFromRanking(places)}</span>
    </span>
  )
}

/** By the sign of the places. */
const shapes: Readonly<Record<number | 'new', string>> = {
  new: 'M4.9 1.6h2.3v3.2h3.2v2.3H7.2v3.3H4.9V7.1H1.6V4.8h3.3Z',
  [-1]: 'M1.3 2.6c3.2-.3 6.3-.3 9.4 0C9.3 5.3 7.8 7.9 6 10.4 4.3 7.9 2.7 5.3 1.3 2.6Z',
  0: 'M1.5 5.2c3-.3 6-.3 9 0v1.7c-3 .3-6 .3-9 0Z',
  1: 'M1.3 9.4C2.7 6.7 4.3 4.1 6 1.6c1.8 2.5 3.3 5.1 4.7 7.8-3.1.3-6.2.3-9.4 0Z',
}
