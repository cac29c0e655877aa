import { useHref } from 'react-router-dom'
import { pages } from '../site/pages.ts'
import type { RankedSong } from '../songs/Song.ts'
import buttons from '../ui/Button.module.css'
import styles from './NotFoundPage.module.css'
import { SongLinks } from '../cards/SongLinks.tsx'

type NotFoundPageProps = { readonly songs: readonly RankedSong[] }

/** No page here: a search of the ten, which needs no script, and their list. */
export function NotFoundPage({ songs }: NotFoundPageProps) {
  const home = useHref(pages.countdown.path)
  return (
    <section className={styles.lost}>
      <h1 className={styles.title} tabIndex={-1}>
        There is no page here
      </h1>
      <p>
        The address may be mistyped, or the page may have moved. Search the ten
        songs, or pick one.
      </p>
      <form className={styles.search} action={home} role="search">
        <input
          className={styles.field}
          type="search"
          name="q"
          aria-label="Search songs, scenes and people"
          placeholder="Search songs, scenes, people"
        />
        <button className={buttons.filled} type="submit">
          Search
        </button>
      </form>
      <SongLinks
        title="The ten songs"
        links={songs.map((song) => ['', song])}
      />
    </section>
  )
}
