import type { Song } from '../countdown/countdownSchema.ts'
import styles from './Vignette.module.css'

const drawings = import.meta.glob<string>('./vignettes/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
})

type VignetteProps = {
  readonly song: Pick<Song, 'rank' | 'vignette'>
  /** Whether it is on the first screen. */
  readonly first?: boolean
}

/** Our own drawing of a scene, with the song's rank in its calm corner. */
export function Vignette({ song: { rank, vignette }, first }: VignetteProps) {
  return (
    <figure className={styles.vignette}>
      <img
        className={styles.drawing}
        src={drawings[`./vignettes/${vignette.id}.svg`]}
        alt={vignette.alt}
        width="320"
        height="280"
        loading={first ? 'eager' : 'lazy'}
        decoding="async"
      />
      <figcaption className={styles.rank}>
        <span className="visually-hidden">Number </span>
        {rank}
      </figcaption>
    </figure>
  )
}
