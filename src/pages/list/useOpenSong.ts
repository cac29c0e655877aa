import { useCallback } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Press } from '../../cards/SongHandlers.ts'
import type { Song } from '../../songs/Song.ts'
import { songPath } from '../../site/songPath.ts'

/** Goes from a list to a song's own page, which then knows the way back. */
export function useOpenSong() {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  return useCallback(
    (press: Press, song: Pick<Song, 'slug'>) => {
      if (press.metaKey || press.ctrlKey || press.shiftKey || press.altKey)
        return
      press.preventDefault()
      const list = pathname + window.location.search
      void navigate(songPath(song), { state: { list, direct: true } })
    },
    [pathname, navigate],
  )
}
