import type { MouseEvent } from 'react'
import { Link } from 'react-router-dom'
import { contentNotes } from '../countdown/contentNotes.ts'
import type { Countdown, Song } from '../countdown/countdownSchema.ts'
import { episodeTitle } from '../countdown/episodeTitle.ts'
import { songPath } from '../countdown/songPath.ts'
import { MarkedText } from './MarkedText.tsx'
import styles from './Scene.module.css'

type SceneProps = Pick<Countdown, 'seasons'> & {
  readonly song: Song
  readonly heading: 'h1' | 'h2' | 'h3'
  /** The heading's id. */
  readonly id: string
  /** The words that answer the search. */
  readonly terms?: ReadonlySet<string> | undefined
  /** Makes the title a link to the song's own page. */
  readonly onOpen?: (event: MouseEvent, song: Song) => void
}

/** Where the song is heard, what it is, what happens and why it works. */
export function Scene(props: SceneProps) {
  const { song, seasons, heading: Heading, id, terms, onOpen } = props

  function mark(text: string) {
    return <MarkedText text={text} terms={terms} />
  }

  return (
    <>
      <p className={styles.episode}>
        Season {song.season} · Episode {song.episode} ·{' '}
        {mark(episodeTitle({ seasons }, song))}
      </p>
      <Heading
        className={styles.title}
        id={id}
        lang="en"
        tabIndex={Heading === 'h1' ? -1 : undefined}
      >
        {onOpen ? (
          <Link to={songPath(song)} onClick={(event) => onOpen(event, song)}>
            {mark(song.title)}
          </Link>
        ) : (
          mark(song.title)
        )}
      </Heading>
      <p className={styles.artist}>
        {mark(song.artist)}
        {song.formerArtistName && (
          <span className={styles.former}>
            , formerly {mark(song.formerArtistName)}
          </span>
        )}
      </p>
      {song.contentNotes.length > 0 && (
        <p className={styles.note}>
          Content note:{' '}
          {new Intl.ListFormat('en-GB').format(
            song.contentNotes.map((note) => contentNotes[note]),
          )}
        </p>
      )}
      <p className={styles.scene}>{mark(song.scene)}</p>
      <p className={styles.reason}>{mark(song.reason)}</p>
    </>
  )
}
