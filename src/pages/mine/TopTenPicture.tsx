import { useCallback } from 'react'
import { numberedLines } from '../../playlists/numberedLines.ts'
import type { Playlist } from '../../playlists/Playlist.ts'
import type { Song } from '../../songs/Song.ts'
import type { Paint } from '../picture/Paint.ts'
import { PictureSection } from '../picture/PictureSection.tsx'

type TopTenPictureProps = {
  readonly playlist: Playlist
  /** The same songs, with their scenes as far as they are not held back. */
  readonly songs: readonly Song[]
}

/** A list as a picture, whose code comes once the page is there. */
export function TopTenPicture({ playlist, songs }: TopTenPictureProps) {
  const paint = useCallback<Paint>(
    async (...on) => {
      const { paintTopTen } = await import('./paintTopTen.ts')
      await paintTopTen(playlist, songs, ...on)
    },
    [playlist, songs],
  )
  return (
    <PictureSection
      name={playlist.title}
      text={numberedLines(playlist)}
      paint={paint}
    />
  )
}
