import type { ReactNode } from 'react'
import styles from './ListenLabel.module.css'
import * as words from '../words/words.ts'

type ListenLabelProps = {
  readonly offline: boolean
  readonly children: ReactNode
}

/** What stands on a button to a service, and that it leads nowhere just now. */
export function ListenLabel({ offline, children }: ListenLabelProps) {
  return (
    <span className={styles.label}>
      <span className={styles.name}>{children}</span>
      {offline && <span className={styles.note}>{words.songsWontOpen}</span>}
    </span>
  )
}
