import type { Song } from '../countdown/countdownSchema.ts'
import styles from './Vignette.module.css'

const drawings = import.meta.glob<string>('./vignettes/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
})

/** Our own drawing of a scene: 320 × 280, cropped to the room there is. */
export function Vignette({ vignette }: Pick<Song, 'vignette'>) {
  return (
    <img
      className={styles.vignette}
      src={drawings[`./vignettes/${vignette.id}.svg`]}
      alt={vignette.alt}
      width="320"
      height="280"
      loading="lazy"
      decoding="async"
    />
  )
}
