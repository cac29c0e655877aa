import { Link } from '../../ui/Link.tsx'
import type { Song } from '../../songs/Song.ts'
import { songPath } from '../../site/songPath.ts'
import styles from './BrokenCard.module.css'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { Listen } from '../../listening/Listen.tsx'
import { ListenWhere } from '../../listening/ListenWhere.tsx'
import { SongActions } from '../../cards/SongActions.tsx'
import type { SongHandlers } from '../../cards/SongHandlers.ts'
import * as words from '../../words/words.ts'

type BrokenCardProps = Omit<SongHandlers, 'onToggleStory'> & {
  readonly song: Song
  readonly heading: 'h2' | 'h3'
}

/** In place of a card that could not be drawn: its song, and where to hear it. */
export function BrokenCard(props: BrokenCardProps) {
  const { song, heading: Heading, onToggleMark, onToggleTen } = props
  const title = `${song.slug}-title`
  return (
    <article
      className={styles.card}
      id={song.slug}
      tabIndex={-1}
      aria-labelledby={title}
    >
      <Heading className={styles.title} id={title} translate="no">
        <Link to={songPath(song)}>{song.title}</Link>
      </Heading>
      <p translate="no">{song.artist}</p>
      <p>{words.brokenCard}</p>
      <ErrorBoundary fallback={null}>
        <Listen song={song} />
        <ListenWhere song={song} />
        <SongActions
          song={song}
          onToggleMark={onToggleMark}
          onToggleTen={onToggleTen}
        />
      </ErrorBoundary>
    </article>
  )
}
