import type { Song } from '../countdown/Song.ts'
import styles from './SoundtrackHeading.module.css'

type SoundtrackHeadingProps = { readonly songs: readonly Song[] }

/** What the list is, and how much of it is known. */
export function SoundtrackHeading({ songs }: SoundtrackHeadingProps) {
  const placed = songs.filter(({ episode }) => episode).length
  return (
    <header className={styles.heading}>
      <h1 className={styles.title} tabIndex={-1}>
        Every song of the show
      </h1>
      <p className={styles.tagline}>
        What was that song when …? Here are {songs.length}. For {placed} of them
        a source names the episode; for the rest nothing is guessed. The list
        also comes <a href="#numbers">in numbers</a>.
      </p>
    </header>
  )
}
