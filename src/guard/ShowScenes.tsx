import type { Song } from '../songs/Song.ts'
import type { Guarding } from './Guarding.ts'
import { heldScenes } from './heldScenes.ts'
import buttons from '../ui/Button.module.css'
import styles from './ShowScenes.module.css'
import links from '../ui/TextLink.module.css'
import * as words from '../words/words.ts'

type ShowScenesProps = {
  readonly songs: readonly Song[]
  readonly guarding: Pick<Guarding, 'guard' | 'showAnyway'>
}

/**
 * Shows all that is hidden of some songs for this visit, once that was asked
 * twice: nothing is shown anyway by a slip, with others looking on. Hides it again
 * in the same place, for the focus.
 */
export function ShowScenes({ songs, guarding }: ShowScenesProps) {
  const { guard, showAnyway } = guarding
  const { hidden, shownAnyway } = heldScenes(songs)
  if (hidden.length + shownAnyway.length === 0) return null

  const [way, answer] =
    hidden.length > 0
      ? [words.showHidden, words.showHiddenNow]
      : [words.hideShown, words.hideShownAgain]
  const count = hidden.length || shownAnyway.length
  // Those without a scene as well, whose other details are held back.
  const held = songs.filter((song) => song.held).map(({ slug }) => slug)
  return (
    <details className={styles.show}>
      <summary className={links.dotted}>
        <span key={way(count)}>{way(count)}</span>
      </summary>
      <button
        className={buttons.plain}
        type="button"
        onClick={() =>
          showAnyway(hidden.length > 0 ? [...guard.shownAnyway, ...held] : [])
        }
      >
        <span key={answer(count)}>{answer(count)}</span>
      </button>
    </details>
  )
}
