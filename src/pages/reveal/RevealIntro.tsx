import type { ReactNode } from 'react'
import { Link } from '../../ui/Link.tsx'
import { pages } from '../../site/pages.ts'
import buttons from '../../ui/Button.module.css'
import { RevealCard } from './RevealCard.tsx'
import styles from './RevealIntro.module.css'
import links from '../../ui/TextLink.module.css'
import * as words from '../../words/words.ts'

type RevealIntroProps = {
  /** Whether there is something to start again from. */
  readonly begun: boolean
  readonly onStartAgain: () => void
  /** What of the scenes is to be kept back. */
  readonly children: ReactNode
}

/** Before the first song: what is going to happen, and how to make it. */
export function RevealIntro(props: RevealIntroProps) {
  const { begun, onStartAgain, children } = props
  return (
    <RevealCard labelledBy="reveal" picture={<div className={styles.sealed} />}>
      <h1 className={styles.title} id="reveal" tabIndex={-1}>
        {words.revealHeading}
      </h1>
      <p className={styles.lead}>{words.revealLead}</p>
      <div className={styles.guard}>{children}</div>
      <p>{words.revealWays}</p>
      <noscript>
        <p>{words.revealNeedsScript}</p>
      </noscript>
      <div className={styles.ways}>
        <Link className={links.strong} to={pages.countdown.path}>
          {words.revealListInstead}
        </Link>
        {begun && (
          <button
            className={buttons.plain}
            type="button"
            onClick={onStartAgain}
          >
            {words.revealStartAgain}
          </button>
        )}
      </div>
    </RevealCard>
  )
}
