import type { Song } from '../../songs/Song.ts'
import { ListHeading } from '../list/ListHeading.tsx'
import styles from './SoundtrackHeading.module.css'
import links from '../../ui/TextLink.module.css'
import * as words from '../../words/words.ts'

type SoundtrackHeadingProps = {
  /** None, as long as they are not here. */
  readonly songs: readonly Pick<Song, 'episode'>[]
}

/** What the list is, and on a wide screen how much of it is known. */
export function SoundtrackHeading({ songs }: SoundtrackHeadingProps) {
  const placed = songs.filter(({ episode }) => episode).length
  return (
    <div className={styles.heading}>
      <ListHeading
        heading="h1"
        title={words.soundtrackTitle}
        aside={
          songs.length > 0 && (
            <div className={styles.known}>
              <p>
                {/* In one piece: what begins within a line may move with the font. */}
                {words.placedSongs(placed, songs.length)}
              </p>
              <a className={links.light} href="#numbers">
                {words.toNumbers}
              </a>
            </div>
          )
        }
      />
    </div>
  )
}
