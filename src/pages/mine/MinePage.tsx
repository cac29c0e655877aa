import type { ReactNode } from 'react'
import styles from './MinePage.module.css'
import { attribute } from '../../ui/attribute.ts'
import * as takeover from '../../early/takeover.ts'
import * as words from '../../words/words.ts'

type MinePageProps = {
  /** What there is to say of the address, if anything. */
  readonly link: ReactNode
  /** Their own order, and how to change it. */
  readonly children: ReactNode
  /** What it is compared with. */
  readonly beside: ReactNode
  /** What else can be done with it. */
  readonly more: ReactNode
}

/** Somebody's own order of the songs, with all that belongs to it. */
export function MinePage({ link, children, beside, more }: MinePageProps) {
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          {words.mineHeading}
        </h1>
        <p className={styles.lede}>{words.mineLede}</p>
        <noscript>
          <p>{words.mineWithoutScript}</p>
        </noscript>
      </header>
      {link}
      {/* With an address or a device that has another order, this waits. */}
      <section
        className={styles.own}
        aria-labelledby="own"
        {...attribute(takeover.order)}
      >
        <h2 id="own" tabIndex={-1}>
          {words.ownOrder}
        </h2>
        {children}
      </section>
      <div {...attribute(takeover.order)}>{beside}</div>
      <div className={styles.more} {...attribute(takeover.order)}>
        {more}
      </div>
    </article>
  )
}
