import type { ReactNode } from 'react'
import { elsewhere } from './elsewhere.ts'
import styles from './ListenRows.module.css'
import type { HeardSong } from './Listening.ts'
import type { ServiceId } from './services.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import * as words from '../words/words.ts'

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
          aria-label={words.exactRecordingOf(song.title)}
          onClick={() => onListen('spotify')}
        >
          <span>{words.exactRecording}</span>{' '}
          <span className={styles.aside}>{words.exactRecordingWhere}</span>
        </a>
      )}
      {children}
      <div className={styles.row}>
        <CopyButton text={() => `${song.title} ${song.artist}`}>
          {words.copyTitleAndArtist}
        </CopyButton>
        <span className={styles.aside}>{words.forOtherApps}</span>
      </div>
    </div>
  )
}
