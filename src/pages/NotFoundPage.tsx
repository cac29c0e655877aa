import type { RankedSong } from '../songs/Song.ts'
import styles from './NotFoundPage.module.css'
import { SongLinks } from '../cards/SongLinks.tsx'

type NotFoundPageProps = { readonly songs: readonly RankedSong[] }

/** No page here: the ten songs, below the bar with its search of them all. */
export function NotFoundPage({ songs }: NotFoundPageProps) {
  return (
    <section className={styles.lost}>
      <header className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          There is no page here
        </h1>
        <p>
          The address may be mistyped, or the page may have moved. The search
          above knows every song, or pick one of the ten.
        </p>
      </header>
      <SongLinks
        title="The ten songs"
        links={songs.map((song) => ['', song])}
      />
    </section>
  )
}
