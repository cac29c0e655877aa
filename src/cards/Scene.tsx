import type { Story } from '../songs/Song.ts'
import { MatchedText } from '../search/MatchedText.tsx'
import styles from './Scene.module.css'
import { attribute } from '../ui/attribute.ts'
import * as guardNames from '../guard/guardNames.ts'
import * as words from '../words/words.ts'

type SceneProps = {
  readonly story: Pick<Story, 'contentNotes' | 'scene' | 'reason'>
  /** The words that answer the search. */
  readonly terms?: ReadonlySet<string> | undefined
}

/** What happens while the song is heard, and why it works there. */
export function Scene({ story, terms }: SceneProps) {
  return (
    <div className={styles.story} {...attribute(guardNames.story)}>
      {story.contentNotes.length > 0 && (
        <p className={styles.note}>{words.contentNote(story.contentNotes)}</p>
      )}
      {story.scene && (
        <p>
          <MatchedText text={story.scene} terms={terms} />
        </p>
      )}
      {story.reason && (
        <p className={styles.reason}>
          <MatchedText text={story.reason} terms={terms} />
        </p>
      )}
    </div>
  )
}
