import { useHref } from 'react-router-dom'
import type { Song } from '../countdown/Song.ts'
import { songAddress } from '../countdown/songAddress.ts'
import { songShareText } from '../countdown/songShareText.ts'
import { CopyButton } from './CopyButton.tsx'

type ShareButtonProps = {
  readonly song: Pick<Song, 'slug' | 'rank' | 'title' | 'artist'>
}

/** Hands on the address of a song. */
export function ShareButton({ song }: ShareButtonProps) {
  const href = useHref(songAddress(song))
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
