import type { Song, Story } from '../countdown/countdownSchema.ts'
import { placementBases } from '../countdown/placementBases.ts'
import styles from './Placement.module.css'

type PlacementProps = {
  readonly song: Pick<Song, 'title'>
  readonly story: Pick<Story, 'placement' | 'sources'>
  readonly open?: boolean
}

/** How sure we are that the song is heard there, and who says so. */
export function Placement({ song, story, open = false }: PlacementProps) {
  return (
    <details className={styles.placement} open={open} data-story>
      <summary className={styles.basis}>
        {placementBases[story.placement.basis]}
        <span className="visually-hidden">: sources for {song.title}</span>
      </summary>
      <p className={styles.note}>{story.placement.note}</p>
      <ul className={styles.sources}>
        {story.sources.map(({ label, url }) => (
          <li key={label}>
            {url ? (
              <a
                href={url}
                rel="noopener noreferrer"
                referrerPolicy="no-referrer"
              >
                {label}
              </a>
            ) : (
              label
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
