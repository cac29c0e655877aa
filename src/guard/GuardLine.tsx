import type { Content } from '../songs/Content.ts'
import type { Song } from '../songs/Song.ts'
import type { Guarding } from './Guarding.ts'
import { storyOrder } from '../songs/storyOrder.ts'
import { guardExtent } from './guardExtent.ts'
import * as guardNames from './guardNames.ts'
import { attribute } from '../ui/attribute.ts'
import styles from './GuardLine.module.css'
import { ShowScenes } from './ShowScenes.tsx'
import * as words from '../words/words.ts'

type GuardLineProps = Pick<Content, 'parts'> & {
  /** Of which scenes it tells; without them, nothing is counted. */
  readonly songs: readonly Song[] | undefined
  readonly guarding: Pick<Guarding, 'guard' | 'chosen' | 'kept' | 'showAnyway'>
}

/** One line that says how far the scenes go, or how many are hidden. */
export function GuardLine({ parts, songs, guarding }: GuardLineProps) {
  const { watched, avoided } = guarding.guard
  const sentence = words.guardSentence(
    guardExtent(songs, storyOrder({ parts }), guarding),
  )
  return (
    // A device that holds something back shows it once it can count.
    <div className={styles.line} {...attribute(guardNames.extent)}>
      <output>
        <span key={sentence}>{sentence}</span>
      </output>
      {/* A song alone has its own button. */}
      {songs && songs.length > 1 && (
        // Folded again with each answer.
        <ShowScenes
          key={`${watched} ${avoided.join()}`}
          songs={songs}
          guarding={guarding}
        />
      )}
    </div>
  )
}
