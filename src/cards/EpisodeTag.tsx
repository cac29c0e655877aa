import { episodeName } from '../songs/episodeName.ts'
import type { Song } from '../songs/Song.ts'
import styles from './EpisodeTag.module.css'

type EpisodeTagProps = { readonly at: Pick<Song, 'season' | 'episode'> }

/** An episode in as few letters as can be: “1.2”, or “1.?”. */
export function EpisodeTag({ at }: EpisodeTagProps) {
  return (
    <span className={styles.tag}>
      <span aria-hidden="true">
        {at.season}.{at.episode ?? '?'}
      </span>
      <span className="visually-hidden">{episodeName(at)}</span>
    </span>
  )
}
