import { episodeName } from '../songs/episodeName.ts'
import { partName } from '../songs/partName.ts'
import type { Song } from '../songs/Song.ts'
import styles from './EpisodeTag.module.css'

type EpisodeTagProps = { readonly at: Pick<Song, 'season' | 'episode'> }

/** An episode in as few letters as can be: “1.2”, or “1.?”; or “The film”. */
export function EpisodeTag({ at }: EpisodeTagProps) {
  return (
    <span className={styles.tag}>
      <span aria-hidden="true">
        {typeof at.season === 'number'
          ? `${at.season}.${at.episode ?? '?'}`
          : partName(at.season)}
      </span>
      <span className="visually-hidden">{episodeName(at)}</span>
    </span>
  )
}
