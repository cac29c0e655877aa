import { Link } from '../ui/Link.tsx'
import type { Song } from '../songs/Song.ts'
import { songPath } from '../site/songPath.ts'
import styles from './SongLinks.module.css'

type LinkedSong = Pick<
  Song,
  'slug' | 'title' | 'titleLanguage' | 'artist' | 'rank'
>

type SongLinksProps = {
  readonly title: string
  /** The list's address, to find back to it. */
  readonly list?: string
  /** What each song is to this one, and the song, if there is one. */
  readonly links: readonly (readonly [string, LinkedSong | undefined])[]
}

/** A few songs to go on to; nothing where there are none. */
export function SongLinks({ title, list, links }: SongLinksProps) {
  const known = links.flatMap(([relation, song]) =>
    song ? [{ relation, song }] : [],
  )
  if (known.length === 0) return null
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.songs}>
        {known.map(({ relation, song }) => (
          <li key={song.slug}>
            <Link className={styles.link} to={songPath(song)} state={{ list }}>
              <span className={song.rank ? styles.rank : undefined}>
                {song.rank}
              </span>
              <span>
                <span lang={song.titleLanguage ?? 'en'} translate="no">
                  {song.title}
                </span>
                <span className={styles.artist} translate="no">
                  {song.artist}
                </span>
              </span>
              {relation && <span className={styles.relation}>{relation}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
