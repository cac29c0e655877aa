import type { ReactNode } from 'react'
import { Leaves } from './Leaves.tsx'
import styles from './Page.module.css'

/** What every page has around it. */
export function Page({ children }: { children: ReactNode }) {
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the songs
      </a>
      <header className={styles.masthead}>
        <Leaves />
        <h1 className={styles.name}>
          Heartstopper, <br />
          song by song
        </h1>
        <p className={styles.tagline}>
          The ten needle drops that made the show, counted down from ten to one,
          with the scene behind each and a link to hear it.
        </p>
      </header>
      <main className={styles.main} id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>
          Made by fans for fans, and not by the makers of the show. Every song
          opens as a search in the service you pick: no account, no tracking,
          nothing sent from here.
        </p>
      </footer>
    </>
  )
}
