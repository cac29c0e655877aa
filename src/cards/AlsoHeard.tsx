import { Link } from '../ui/Link.tsx'
import { builtWith } from '../site/builtWith.ts'
import { pages } from '../site/pages.ts'
import { episodeCode } from '../songs/episodeCode.ts'
import type { Song } from '../songs/Song.ts'
import * as words from '../words/words.ts'
import styles from './AlsoHeard.module.css'

type AlsoHeardProps = { readonly song: Pick<Song, 'season' | 'episode'> }

/** The way to an episode's other songs; nothing where none is known. */
export function AlsoHeard({ song }: AlsoHeardProps) {
  const code = episodeCode(song)
  const others = (builtWith.songsPerEpisode[code] ?? 0) - 1
  if (others < 1) return null
  return (
    <Link
      className={styles.link}
      to={`${pages.soundtrack.path}?episode=${code}`}
    >
      {words.moreOfEpisode(others)}
    </Link>
  )
}
