import type { ReactNode } from 'react'
import type { ActiveFilter } from '../../lists/activeFilters.ts'
import type { Song } from '../../songs/Song.ts'
import { showAll } from '../../lists/showAll.ts'
import { showAllText } from './showAllText.ts'
import type { ChangeView } from '../../lists/View.ts'
import { focusShortcuts } from './focusShortcuts.ts'
import styles from './ResultBar.module.css'
import { attribute } from '../../ui/attribute.ts'
import * as takeover from '../../early/takeover.ts'

type ResultBarProps = {
  readonly filters: readonly ActiveFilter[]
  readonly shown: number
  readonly total: number
  /** Number 1, where it is in the list. */
  readonly winner: Pick<Song, 'slug'> | undefined
  readonly onChange: ChangeView
  /** The order of the list. */
  readonly children: ReactNode
}

/** How much of the list is shown, why, and the way back to all of it. */
export function ResultBar(props: ResultBarProps) {
  const { filters, shown, total, winner, onChange, children } = props
  return (
    <div className={styles.bar}>
      {/* The announcement says it to those who cannot see it. */}
      <p
        className={styles.count}
        data-long={total > 99 || undefined}
        aria-hidden="true"
        {...attribute(takeover.counts)}
      >
        {`${shown} of ${total} songs`}
      </p>
      <ul
        className={styles.rail}
        id="shortcuts"
        aria-label="Shortcuts"
        tabIndex={-1}
      >
        {winner && (
          <li>
            <a className={styles.jump} href={`#${winner.slug}`}>
              Jump to number 1
            </a>
          </li>
        )}
        {filters.length > 0 && (
          <li>
            <button
              className={styles.all}
              type="button"
              onClick={() => {
                focusShortcuts()
                onChange(showAll)
              }}
            >
              {showAllText(total)}
            </button>
          </li>
        )}
        {filters.map(({ key, label, loosen }) => (
          <li key={key}>
            <button
              className={styles.chip}
              type="button"
              onClick={({ currentTarget }) => {
                if (filters.length === 1) focusShortcuts()
                else focusBefore(currentTarget)
                onChange(loosen)
              }}
            >
              <span className="visually-hidden">Remove </span>
              {label}
              <span className={styles.cross} aria-hidden="true">
                ×
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.settings}>{children}</div>
    </div>
  )
}

/** Focuses the chip before one that is about to be removed, if there is any. */
function focusBefore(chip: Element) {
  const before = chip.closest('li')?.previousElementSibling
  before?.querySelector('button')?.focus({ preventScroll: true })
}
