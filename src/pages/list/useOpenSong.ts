import { useCallback, type MouseEvent } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Song } from '../../songs/Song.ts'
import { songPath } from '../../site/songPath.ts'
import { glide } from '../../ui/glide.ts'

/** Goes from a list to a song's own page, which then knows the way back. */
export function useOpenSong() {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  return useCallback(
    (event: MouseEvent, song: Pick<Song, 'slug'>) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
        return
      event.preventDefault()
      const card = event.currentTarget.closest('article')
      card?.setAttribute('data-opening', '')
      const list = pathname + window.location.search
      glide(() => navigate(songPath(song), { state: { list, direct: true } }))
    },
    [pathname, navigate],
  )
}
