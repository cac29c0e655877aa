import type { Song } from '../songs/Song.ts'
import * as words from '../words/words.ts'
import styles from './EpisodeTag.module.css'

type EpisodeTagProps = { readonly at: Pick<Song, 'season' | 'episode'> }

/** An episode in as few letters as can be: “1.2”, or “1.?”; or “The film”. */
export function EpisodeTag({ at }: EpisodeTagProps) {
  return (
    <span className={styles.tag}>
      <span aria-hidden="true" translate="no">
        {words.episodeShort(at)}
      </span>
      <span className="visually-hidden">{words.episodeName(at)}</span>
    </span>
  )
}
