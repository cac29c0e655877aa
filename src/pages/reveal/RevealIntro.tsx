import type { ReactNode } from 'react'
import { Link } from '../../ui/Link.tsx'
import { pages } from '../../site/pages.ts'
import buttons from '../../ui/Button.module.css'
import { RevealCard } from './RevealCard.tsx'
import styles from './RevealIntro.module.css'
import links from '../../ui/TextLink.module.css'

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
    <RevealCard heading="reveal" picture={<div className={styles.sealed} />}>
      <h1 className={styles.title} id="reveal" tabIndex={-1}>
        The reveal
      </h1>
      <p className={styles.lead}>
        The ten needle drops of Heartstopper, one at a time, from number ten to
        number one. Nothing is told before its turn.
      </p>
      <div className={styles.guard}>{children}</div>
      <p>
        Go on with the button, the space bar, the arrow keys or a clicker, or
        swipe to the left.
      </p>
      <noscript>
        <p>The reveal needs JavaScript; the whole list does not.</p>
      </noscript>
      <div className={styles.ways}>
        <Link className={links.strong} to={pages.countdown.path}>
          See the whole list instead
        </Link>
        {begun && (
          <button
            className={buttons.plain}
            type="button"
            onClick={onStartAgain}
          >
            Start again
          </button>
        )}
      </div>
    </RevealCard>
  )
}
