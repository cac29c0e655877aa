import { useHref } from 'react-router-dom'
import type { Song } from '../songs/Song.ts'
import { songAddress } from '../site/songAddress.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { shareIcon } from '../ui/shareIcon.ts'
import * as words from '../words/words.ts'
import styles from './ShareButton.module.css'

type ShareButtonProps = {
  readonly song: Pick<Song, 'slug' | 'rank' | 'title' | 'artist'>
}

/** Hands on the address of a song. */
export function ShareButton({ song }: ShareButtonProps) {
  const href = useHref(songAddress(song))
  return (
    <CopyButton
      text={() => new URL(href, window.location.href).href}
      shareAs={words.songShared(song)}
      quiet
    >
      <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
        <path d={shareIcon} />
      </svg>
      <span>Share</span>
      <span className="visually-hidden"> {song.title}</span>
    </CopyButton>
  )
}
