import type { Song, Story } from '../songs/Song.ts'
import { placementLabel } from './placementLabel.ts'
import styles from './Placement.module.css'
import { Sources } from './Sources.tsx'
import { attribute } from '../ui/attribute.ts'
import * as guardNames from '../guard/guardNames.ts'

type PlacementProps = {
  readonly song: Pick<Song, 'title'>
  readonly story: Pick<Story, 'placement' | 'sources'>
  readonly open?: boolean
}

/** How sure we are that the song is heard there, and who says so. */
export function Placement({ song, story, open = false }: PlacementProps) {
  return (
    <details
      className={styles.placement}
      open={open}
      {...attribute(guardNames.story)}
    >
      <summary className={styles.basis}>
        {placementLabel(story.placement)}
        <span className="visually-hidden">: sources for {song.title}</span>
      </summary>
      <Sources story={story} />
    </details>
  )
}
