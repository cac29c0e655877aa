import type { ReactNode } from 'react'
import { LanguageLinks } from '../languages/LanguageLinks.tsx'
import { LanguageMenu } from '../languages/LanguageMenu.tsx'
import { Link } from '../ui/Link.tsx'
import { LoadAgain } from '../ui/LoadAgain.tsx'
import styles from './Page.module.css'
import { SearchField } from './SearchField.tsx'
import { Tabs } from './Tabs.tsx'
import { useSearching } from './useSearching.ts'
import { pages } from '../site/pages.ts'
import { pageVersion } from './pageVersion.ts'
import { attribute } from '../ui/attribute.ts'
import * as takeover from '../early/takeover.ts'
import * as words from '../words/words.ts'

type PageProps = {
  /** The home page carries the name of the site as its heading. */
  readonly home?: boolean
  /** Whether a search narrows the list of this page, or leads to another. */
  readonly searched?: boolean
  /** Whether there is no page at this address, in no language. */
  readonly lost?: boolean
  readonly children: ReactNode
}

/** What every page has around it: the bar with its tabs, and the foot. */
export function Page({
  home,
  searched = false,
  lost = false,
  children,
}: PageProps) {
  const { searching, ...search } = useSearching()
  return (
    <div className={styles.page} data-searching={searching || undefined}>
      <a className={styles.skip} href={searched ? '#songs' : '#main'}>
        {searched ? words.skipToSongs : words.skipToPage}
      </a>
      <header className={styles.bar}>
        {home ? (
          <h1 className={styles.name} tabIndex={-1} translate="no">
            {words.siteName}
          </h1>
        ) : (
          <p className={styles.name} translate="no">
            <Link to={pages.countdown.path}>{words.siteName}</Link>
          </p>
        )}
        <div className={styles.tools}>
          <LanguageMenu lost={lost} />
          <SearchField live={searched} {...search} />
        </div>
        <Tabs />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{words.footer}</p>
        <nav className={styles.languages} aria-label={words.languageMenu}>
          <LanguageLinks lost={lost} />
        </nav>
        <p translate="no">{words.siteVersion(pageVersion())}</p>
      </footer>
      <output className={styles.vain}>
        {/* For the early script to bring out, where nothing answers a click. */}
        <span className={styles.words} hidden {...attribute(takeover.inVain)}>
          <span>{words.notWorkingYet}</span> <LoadAgain />
        </span>
      </output>
    </div>
  )
}
