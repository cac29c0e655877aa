import type { ReactNode } from 'react'
import styles from './TakeAway.module.css'

type TakeAwayProps = { readonly title: string; readonly children: ReactNode }

/** One way to take the list along. */
export function TakeAway({ title, children }: TakeAwayProps) {
  return (
    <section className={styles.way} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  )
}
