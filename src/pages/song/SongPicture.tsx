import { useCallback, useEffect, useRef } from 'react'
import type { Song } from '../../songs/Song.ts'
import { loadPicture } from '../picture/loadPicture.ts'
import type { Paint } from '../picture/Paint.ts'
import { PictureSection } from '../picture/PictureSection.tsx'
import { drawSong } from './drawSong.ts'
import * as words from '../../words/words.ts'

type SongPictureProps = {
  /** With as much of its scene as may be shown. */
  readonly song: Song
}

/** A song's card as a picture. */
export function SongPicture({ song }: SongPictureProps) {
  const text = words.songShared(song)
  const place = useRef<HTMLDivElement>(null)
  const paint = useCallback<Paint>(
    async (canvas, look, asked) => {
      const drawings = await loadPicture(canvas, [song], text)
      if (!asked()) return
      drawSong(canvas, { song, look, drawing: drawings.get(song.slug) })
    },
    [song, text],
  )

  // The outside system is the scroll position: it was asked for, and may stand
  // below the screen.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  return (
    <div ref={place}>
      <PictureSection
        name={words.songByArtist(song)}
        text={text}
        paint={paint}
      />
    </div>
  )
}
