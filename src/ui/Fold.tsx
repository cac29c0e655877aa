import { useEffect, useRef, useState, type ReactNode } from 'react'
import styles from './Fold.module.css'

type FoldProps = {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** A part of the page whose contents are made when it is first unfolded. */
export function Fold({ id, title, children }: FoldProps) {
  const [opened, setOpened] = useState(false)
  const details = useRef<HTMLDetailsElement>(null)
  // The outside system is the page as it was built: it may have been unfolded
  // before React was there.
  useEffect(() => setOpened(details.current?.open ?? false), [])

  return (
    <details
      ref={details}
      className={styles.fold}
      id={id}
      onToggle={({ currentTarget: { open } }) =>
        setOpened((before) => before || open)
      }
    >
      <summary>
        <h2 className={styles.title}>{title}</h2>
      </summary>
      {opened && children}
    </details>
  )
}
