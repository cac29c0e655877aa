import { elsewhere } from '../../listening/elsewhere.ts'
import type { PlaylistSong } from '../../playlists/Playlist.ts'
import { songLink } from '../../listening/songLink.ts'
import { songNumbers } from '../../playlists/songNumbers.ts'
import turns from './ListenInOrder.module.css'
import styles from './YouTubeLinks.module.css'
import * as words from '../../words/words.ts'

type YouTubeLinksProps = { readonly songs: readonly PlaylistSong[] }

/** A search for each song, in the order of the list. */
export function YouTubeLinks({ songs }: YouTubeLinksProps) {
  const numbers = songNumbers(songs)
  return (
    <div className={styles.links}>
      <ol className={turns.songs}>
        {songs.map((song, place) => (
          <li key={song.slug} value={numbers[place]}>
            <span className={turns.number}>{numbers[place]}</span>
            <a
              className={styles.link}
              href={songLink('youtube', song)}
              aria-label={words.openOnYouTube(song.title, song.artist)}
              {...elsewhere}
            >
              <span translate="no">{`${song.title} · ${song.artist}`}</span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  )
}
