import type { ComponentProps } from 'react'
import { useLocation } from 'react-router-dom'
import { songPath } from '../site/songPath.ts'
import type { Song } from '../songs/Song.ts'
import { Link } from '../ui/Link.tsx'

type SongLinkProps = Omit<ComponentProps<typeof Link>, 'to' | 'state'> & {
  readonly song: Pick<Song, 'slug'>
}

/** Leads to a song's own page, which then knows the way back to this one. */
export function SongLink({ song, ...link }: SongLinkProps) {
  const { pathname, search } = useLocation()
  const back = { list: pathname + search, direct: true }
  return <Link {...link} to={songPath(song)} state={back} />
}
