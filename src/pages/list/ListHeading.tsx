import type { ReactNode } from 'react'
import styles from './ListHeading.module.css'

type ListHeadingProps = {
  /** The page's own heading, where the name of the site is not. */
  readonly heading: 'h1' | 'h2'
  readonly title: string
  /** A line that there is room for on a wide screen. */
  readonly lead?: string
  /** How much of the story is told. */
  readonly children?: ReactNode
  /** What else the page has to offer, at its side on a wide screen. */
  readonly aside: ReactNode
}

/** What a list is, in a line. */
export function ListHeading(props: ListHeadingProps) {
  const { heading: Heading, title, lead, aside, children } = props
  return (
    <header className={styles.heading}>
      <div className={styles.words}>
        <Heading className={styles.title} tabIndex={-1}>
          {title}
        </Heading>
        <div className={styles.lines}>
          {lead && <p className={styles.lead}>{lead}</p>}
          {children}
        </div>
      </div>
      {aside}
    </header>
  )
}
