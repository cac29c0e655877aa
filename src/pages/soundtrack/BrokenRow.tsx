import { Link } from '../../ui/Link.tsx'
import type { Song } from '../../songs/Song.ts'
import { songPath } from '../../site/songPath.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { Listen } from '../../listening/Listen.tsx'
import styles from './BrokenRow.module.css'
import * as words from '../../words/words.ts'

type BrokenRowProps = {
  readonly song: Song
  readonly heading: 'h2' | 'h4'
}

/** In place of a row that could not be drawn: its song, and where to hear it. */
export function BrokenRow({ song, heading: Heading }: BrokenRowProps) {
  const title = `${song.slug}-title`
  return (
    <article
      className={styles.row}
      id={song.slug}
      tabIndex={-1}
      aria-labelledby={title}
    >
      <div>
        <Heading className={styles.title} id={title} translate="no">
          <Link to={songPath(song)}>{song.title}</Link>
        </Heading>
        <p translate="no">{song.artist}</p>
        <p>{words.brokenRow}</p>
      </div>
      <ErrorBoundary fallback={null}>
        <Listen song={song} shape="round" />
      </ErrorBoundary>
    </article>
  )
}
