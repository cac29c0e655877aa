import { useHref } from 'react-router-dom'
import type { Song } from '../songs/Song.ts'
import { songPath } from '../site/songPath.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { shareIcon } from '../ui/shareIcon.ts'
import buttons from '../ui/Button.module.css'
import * as words from '../words/words.ts'

type ShareButtonProps = {
  readonly song: Pick<Song, 'slug' | 'rank' | 'title' | 'artist'>
}

/** Hands on the address of a song. */
export function ShareButton({ song }: ShareButtonProps) {
  const href = useHref(songPath(song))
  return (
    <CopyButton
      text={() => new URL(href, window.location.href).href}
      shareAs={words.songShared(song)}
      quiet
    >
      <svg className={buttons.icon} viewBox="0 0 24 24" aria-hidden="true">
        <path d={shareIcon} />
      </svg>
      <span aria-hidden="true">{words.shareButton}</span>
      <span className="visually-hidden">{words.shareSong(song.title)}</span>
    </CopyButton>
  )
}
