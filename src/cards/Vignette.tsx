import type { RankedSong } from '../songs/Song.ts'
import { vignetteAddress } from './vignetteAddress.ts'
import styles from './Vignette.module.css'
import { attribute } from '../ui/attribute.ts'
import * as guardNames from '../guard/guardNames.ts'
import * as words from '../words/words.ts'

type VignetteProps = {
  readonly song: Pick<RankedSong, 'rank' | 'story'>
  /** Whether it is on the first screen. */
  readonly first: boolean
}

/**
 * Our own drawing of a scene, with the song's rank in its calm corner; without
 * the story, a sheet with the rank alone.
 */
export function Vignette({ song: { rank, story }, first }: VignetteProps) {
  return (
    <figure className={styles.vignette}>
      {story && (
        <img
          className={styles.drawing}
          src={vignetteAddress(story.vignette.id)}
          alt={story.vignette.alt}
          width="320"
          height="280"
          loading={first ? 'eager' : 'lazy'}
          decoding="async"
          {...attribute(guardNames.story)}
        />
      )}
      <figcaption className={styles.rank}>
        <span aria-hidden="true">{rank}</span>
        <span className="visually-hidden">{words.countdownNumber(rank)}</span>
      </figcaption>
    </figure>
  )
}
