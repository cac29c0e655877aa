import type { Song } from '../songs/Song.ts'
import type { Guarding } from './Guarding.ts'
import { heldScenes } from './heldScenes.ts'
import buttons from '../ui/Button.module.css'
import styles from './ShowScenes.module.css'

type ShowScenesProps = {
  readonly songs: readonly Song[]
  readonly guarding: Pick<Guarding, 'guard' | 'reveal'>
}

/**
 * Shows all that is hidden of some songs for this visit, once that was asked
 * twice: nothing is revealed by a slip, with others looking on. Hides it again
 * in the same place, for the focus.
 */
export function ShowScenes({ songs, guarding }: ShowScenesProps) {
  const { guard, reveal } = guarding
  const { hidden, revealed } = heldScenes(songs)
  if (hidden.length + revealed.length === 0) return null

  const way = hidden.length > 0 ? 'Show' : 'Hide'
  // With what else is known of songs without a scene.
  const held = songs.filter((song) => song.held).map(({ slug }) => slug)
  return (
    <details className={styles.show}>
      <summary className={styles.summary}>
        <span key={way}>{way} them</span>
      </summary>
      <button
        className={buttons.plain}
        type="button"
        onClick={() =>
          reveal(hidden.length > 0 ? [...guard.revealed, ...held] : [])
        }
      >
        <span key={way}>
          {hidden.length > 0
            ? 'Yes, show every scene for this visit'
            : 'Hide them again'}
        </span>
      </button>
    </details>
  )
}
