import { Link, useHref } from 'react-router-dom'
import { siteName } from '../../site/siteName.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import styles from './RevealEnding.module.css'
import links from '../../ui/TextLink.module.css'

/** Where to go once number 1 is out. */
export function RevealEnding() {
  const href = useHref('/reveal/')
  return (
    <section className={styles.ending} aria-labelledby="ending">
      <h2 className={styles.title} id="ending">
        That was the countdown
      </h2>
      <Link className={links.strong} to="/">
        See the whole list
      </Link>
      <Link className={links.strong} to="/mine/">
        Make your own top ten
      </Link>
      <CopyButton
        text={() => new URL(href, window.location.href).href}
        shareAs={`The reveal · ${siteName}`}
      >
        Share the reveal
      </CopyButton>
    </section>
  )
}
