import { useHref } from 'react-router-dom'
import { Link } from '../../ui/Link.tsx'
import { pages } from '../../site/pages.ts'
import { revealStart } from '../../site/revealStart.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import styles from './RevealEnding.module.css'
import links from '../../ui/TextLink.module.css'
import * as words from '../../words/words.ts'

/** Where to go once number 1 is out. */
export function RevealEnding() {
  const href = useHref(pages.reveal.path + revealStart)
  return (
    <section className={styles.ending} aria-labelledby="last">
      <h2 className={styles.title} id="last">
        {words.revealEnding}
      </h2>
      <CopyButton
        text={() => new URL(href, window.location.href).href}
        shareAs={words.revealShared}
      >
        <span aria-hidden="true">{words.shareButton}</span>
        <span className="visually-hidden">{words.revealShareName}</span>
      </CopyButton>
      <Link className={links.strong} to={pages.countdown.path}>
        {words.revealWholeList}
      </Link>
      <Link className={links.strong} to={pages.mine.path}>
        {words.revealMakeYours}
      </Link>
    </section>
  )
}
