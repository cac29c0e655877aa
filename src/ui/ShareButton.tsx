import { useHref } from 'react-router-dom'
import type { Song } from '../countdown/countdownSchema.ts'
import { songShareText } from '../countdown/songShareText.ts'
import { songPath } from '../countdown/songPath.ts'
import { CopyButton } from './CopyButton.tsx'

type ShareButtonProps = {
  readonly song: Pick<Song, 'slug' | 'title' | 'artist'>
}

/** Hands on the address of a song's own page. */
export function ShareButton({ song }: ShareButtonProps) {
  const href = useHref(songPath(song))
  return (
    <CopyButton
      text={() => new URL(href, window.location.href).href}
      shareAs={songShareText(song)}
    >
      Share
      <span className="visually-hidden"> {song.title}</span>
    </CopyButton>
  )
}
