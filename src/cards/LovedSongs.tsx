import { Link } from '../ui/Link.tsx'
import { Listen } from '../listening/Listen.tsx'
import styles from './LovedSongs.module.css'
import type { Song } from '../songs/Song.ts'
import { songPath } from '../site/songPath.ts'
import * as words from '../words/words.ts'

type LovedSongsProps = { readonly songs: readonly Song[] }

/** The songs that somebody loves, each to be heard. */
export function LovedSongs({ songs }: LovedSongsProps) {
  if (songs.length === 0) return null
  return (
    <section aria-labelledby="loved">
      <h2 id="loved">{words.lovedSongs}</h2>
      <ul className={styles.songs}>
        {songs.map((song) => (
          <li className={styles.song} key={song.slug}>
            <Link className={styles.name} to={songPath(song)} translate="no">
              <span className={styles.title} lang={song.titleLanguage ?? 'en'}>
                {song.title}
              </span>{' '}
              <span className={styles.artist}>{song.artist}</span>
            </Link>
            <Listen song={song} shape="round" />
          </li>
        ))}
      </ul>
    </section>
  )
}
