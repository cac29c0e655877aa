import type { Song } from '../songs/Song.ts'
import buttons from '../ui/Button.module.css'
import styles from './HeldBack.module.css'
import { attribute } from '../ui/attribute.ts'
import * as guardNames from './guardNames.ts'
import * as words from '../words/words.ts'

type HeldBackProps = {
  readonly song: Pick<Song, 'slug' | 'season' | 'episode' | 'held' | 'story'>
  /** What it is called: not every song has a scene that is known. */
  readonly what?: 'scene' | 'details'
  /** Reveals the song's scene for this visit, or holds it back again. */
  readonly onToggle: (slug: string) => void
}

/**
 * Says that a scene is held back, and shows it to whoever wants it even so.
 * It is in every prerendered page, hidden, for the early script to show.
 */
export function HeldBack(props: HeldBackProps) {
  const { song, what = 'scene', onToggle } = props
  const shownAnyway = song.held !== undefined && song.story !== undefined
  const toggle = shownAnyway ? words.hideStory[what] : words.showStory[what]
  return (
    <div
      className={styles.held}
      hidden={!song.held}
      {...attribute(guardNames.heldBack)}
    >
      {!shownAnyway && <p>{words.hiddenAsAsked}</p>}
      <button
        className={buttons.plain}
        type="button"
        onClick={() => onToggle(song.slug)}
      >
        {toggle(song)}
      </button>
    </div>
  )
}
