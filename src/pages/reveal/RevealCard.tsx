import type { PartId } from '../../songs/partId.ts'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './RevealCard.module.css'

type RevealCardProps = {
  readonly picture: ReactNode
  /** The id of its heading. */
  readonly labelledBy: string
  readonly season?: PartId
  /** Whether it comes in half the time. */
  readonly quick?: boolean
  readonly children: ReactNode
}

/** What stands on the stage: a picture, and beside it or below it the words. */
export function RevealCard(props: RevealCardProps) {
  const { picture, labelledBy, season, quick, children } = props
  const card = useRef<HTMLElement>(null)

  // The outside system is the scroll position, which somebody may have left at
  // the end of the card before this one.
  useLayoutEffect(() => {
    if (card.current && card.current.getBoundingClientRect().top < 0)
      card.current.scrollIntoView()
  }, [])

  return (
    <article
      className={styles.card}
      ref={card}
      aria-labelledby={labelledBy}
      data-season={season}
      data-quick={quick || undefined}
    >
      <div className={styles.picture}>{picture}</div>
      <div className={styles.text}>{children}</div>
    </article>
  )
}
