import type { ReactNode } from 'react'
import type { Song, Story } from '../songs/Song.ts'
import styles from './Placement.module.css'
import { Sources } from './Sources.tsx'
import { attribute } from '../ui/attribute.ts'
import * as guardNames from '../guard/guardNames.ts'
import * as words from '../words/words.ts'

type PlacementProps = {
  readonly song: Pick<Song, 'title'>
  readonly story: Pick<Story, 'placement' | 'sources'>
  /** What else is known of it. */
  readonly children?: ReactNode
}

/** How sure we are that the song is heard there, and who says so. */
export function Placement(props: PlacementProps) {
  const { song, story, children } = props
  return (
    <details className={styles.placement} {...attribute(guardNames.story)}>
      <summary className={styles.basis}>
        <span aria-hidden="true">{words.howWeKnow}</span>
        <span className="visually-hidden">{words.howWeKnowOf(song.title)}</span>
      </summary>
      <p className={styles.label}>{words.placementName(story.placement)}</p>
      <Sources story={story} />
      {children}
    </details>
  )
}
