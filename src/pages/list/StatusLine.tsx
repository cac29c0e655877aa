import type { ReactNode } from 'react'
import * as takeover from '../../early/takeover.ts'
import { attribute } from '../../ui/attribute.ts'
import styles from './StatusLine.module.css'
import * as words from '../../words/words.ts'

type StatusLineProps = {
  readonly shown: number
  /** Takes everything back that narrows the list; not there if nothing does. */
  readonly onClear: (() => void) | undefined
  /** How far somebody has watched, the order, and the ways to hand the list on. */
  readonly children: ReactNode
}

/** What the list below is: how many songs, and what was chosen for it. */
export function StatusLine({ shown, onClear, children }: StatusLineProps) {
  return (
    <div
      className={styles.line}
      id="status"
      role="group"
      aria-label={words.listStatus}
      tabIndex={-1}
    >
      {/* The announcement says it to those who cannot see it. */}
      <p
        className={styles.count}
        aria-hidden="true"
        {...attribute(takeover.counts)}
      >
        <span key={shown}>{words.songCount(shown)}</span>
      </p>
      {/* Its room is kept: what stands beside it must not move. */}
      <button
        className={styles.clear}
        type="button"
        onClick={onClear}
        data-idle={!onClear || undefined}
      >
        <span className={styles.word} aria-hidden="true">
          {words.clearButton}
        </span>
        <span className="visually-hidden">{words.clearFilters}</span>
      </button>
      <div className={styles.choices}>{children}</div>
    </div>
  )
}
