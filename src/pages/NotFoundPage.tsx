import type { RankedSong } from '../songs/Song.ts'
import styles from './NotFoundPage.module.css'
import { SongLinks } from '../cards/SongLinks.tsx'
import * as words from '../words/words.ts'

type NotFoundPageProps = { readonly songs: readonly RankedSong[] }

/** No page here: the ten songs, below the bar with its search of them all. */
export function NotFoundPage({ songs }: NotFoundPageProps) {
  return (
    <section className={styles.lost}>
      <header className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          {words.notFoundTitle}
        </h1>
        <p>{words.notFoundHint}</p>
      </header>
      <SongLinks
        title={words.theTenSongs}
        links={songs.map((song) => ['', song])}
      />
    </section>
  )
}
