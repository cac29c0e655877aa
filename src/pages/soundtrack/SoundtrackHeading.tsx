import type { Song } from '../../songs/Song.ts'
import styles from './SoundtrackHeading.module.css'
import links from '../../ui/TextLink.module.css'

type SoundtrackHeadingProps = {
  /** None, as long as they are not here. */
  readonly songs: readonly Pick<Song, 'episode'>[]
}

/** What the list is, and how much of it is known. */
export function SoundtrackHeading({ songs }: SoundtrackHeadingProps) {
  const placed = songs.filter(({ episode }) => episode).length
  return (
    <header className={styles.heading}>
      <h1 className={styles.title} tabIndex={-1}>
        Every song of the show
      </h1>
      {songs.length > 0 && (
        <>
          <p className={styles.tagline}>
            {/* One text node, not one for each value: when the font swaps, text
                that begins within a line counts as a layout shift. */}
            {`What was that song when …? Here are ${songs.length}. For ${placed} of them a source names the episode; for the rest nothing is guessed.`}
          </p>
          <a className={links.light} href="#numbers">
            The list in numbers
          </a>
        </>
      )}
    </header>
  )
}
