import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { pages } from '../site/pages.ts'
import { Leaves } from './Leaves.tsx'
import { LoadAgain } from '../ui/LoadAgain.tsx'
import styles from './Page.module.css'
import { pageVersion } from './pageVersion.ts'
import links from '../ui/TextLink.module.css'
import { attribute } from '../ui/attribute.ts'
import * as takeover from '../early/takeover.ts'

type PageProps = {
  /** The home page carries the name of the site large, as its heading. */
  readonly home?: boolean
  readonly children: ReactNode
}

/** What every page has around it. */
export function Page({ home, children }: PageProps) {
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the {home ? 'songs' : 'page'}
      </a>
      {home ? (
        <header className={styles.masthead}>
          <Leaves />
          <h1 className={styles.name} tabIndex={-1}>
            Heartstopper, <br />
            song by song
          </h1>
          <p className={styles.tagline}>
            The ten needle drops that made the show, counted down: the scene
            behind each, and a link to hear it.
          </p>
          <p className={styles.ways}>
            <Link className={links.light} to={pages.reveal.path}>
              Watch the reveal
            </Link>
            <Link className={links.light} to={pages.soundtrack.path}>
              See every song
            </Link>
          </p>
        </header>
      ) : (
        <header className={styles.strip}>
          <Link className={styles.home} to={pages.countdown.path}>
            Heartstopper, song by song
          </Link>
        </header>
      )}
      <main className={styles.main} id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>
          Made by fans for fans, and not by the makers of the show. Every song
          opens as a search in the service you pick: no account, no tracking,
          nothing sent from here.
        </p>
        <ul className={styles.links}>
          <li>
            <Link className={links.light} to={pages.soundtrack.path}>
              Every song of the show
            </Link>
          </li>
          <li>
            <Link className={links.light} to={pages.mine.path}>
              Make your own top ten
            </Link>
          </li>
          <li>
            <Link className={links.light} to={pages.about.path}>
              About the ranking and this site
            </Link>
          </li>
        </ul>
        <p>{`Version ${pageVersion()}`}</p>
      </footer>
      <output className={styles.vain}>
        {/* For the early script to bring out, where nothing answers a click. */}
        <span className={styles.words} hidden {...attribute(takeover.inVain)}>
          That part of the page has not arrived. <LoadAgain />
        </span>
      </output>
    </>
  )
}
