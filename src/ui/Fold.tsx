import type { ReactNode } from 'react'
import styles from './Fold.module.css'
import { useOpened } from './useOpened.ts'

type FoldProps = {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** A part of the page whose contents are made when it is first unfolded. */
export function Fold({ id, title, children }: FoldProps) {
  const { opened, details } = useOpened()

  return (
    <details className={styles.fold} id={id} {...details}>
      <summary>
        <h2 className={styles.title}>{title}</h2>
      </summary>
      {opened && children}
    </details>
  )
}
