import type { ReactNode } from 'react'
import { elsewhere } from './elsewhere.ts'
import styles from './ListenRows.module.css'
import type { HeardSong } from './Listening.ts'
import type { ServiceId } from './services.ts'
import { CopyButton } from '../ui/CopyButton.tsx'

type ListenRowsProps = {
  readonly song: HeardSong
  readonly onListen: (service: ServiceId) => void
  /** What else there is, in between. */
  readonly children?: ReactNode
}

/** Ways to a song that are no search: its very track, and its name to paste. */
export function ListenRows({ song, onListen, children }: ListenRowsProps) {
  return (
    <div className={styles.rows}>
      {song.spotifyTrack && (
        <a
          className={styles.row}
          href={song.spotifyTrack}
          {...elsewhere}
          onClick={() => onListen('spotify')}
        >
          This very recording
          <span className="visually-hidden"> of {song.title} on</span>
          <span className={styles.aside}>Spotify</span>
          <span className="visually-hidden">, opens in a new tab</span>
        </a>
      )}
      {children}
      <div className={styles.row}>
        <CopyButton text={() => `${song.title} ${song.artist}`}>
          Copy title and artist
        </CopyButton>
        <span className={styles.aside}>for any other app</span>
      </div>
    </div>
  )
}
