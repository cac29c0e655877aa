import { Link } from '../../ui/Link.tsx'
import { contentNoteText } from '../../cards/contentNoteText.ts'
import { placementLabel } from '../../cards/placementLabel.ts'
import { songPath } from '../../site/songPath.ts'
import { EpisodeTag } from '../../cards/EpisodeTag.tsx'
import { guardedScene } from '../../guard/guardedScene.ts'
import { latestEpisode } from '../../songs/latestEpisode.ts'
import { MarkedText } from '../../search/MarkedText.tsx'
import { SongDetails, type SongDetailsProps } from './SongDetails.tsx'
import styles from './SongRow.module.css'
import { Listen } from '../../listening/Listen.tsx'
import { useOpened } from '../../ui/useOpened.ts'
import { attribute } from '../../ui/attribute.ts'
import * as guardNames from '../../guard/guardNames.ts'

export type SongRowProps = Omit<SongDetailsProps, 'made'> & {
  readonly heading: 'h2' | 'h4'
  /** Whether to say which episode it is in: under an episode's heading, no. */
  readonly placed: boolean
  /** The words that answer the search. */
  readonly terms: ReadonlySet<string> | undefined
}

/** A song on a line or two, which opens into all that is known of it. */
export function SongRow(props: SongRowProps) {
  const { song, heading: Heading, placed, terms } = props
  const { story, rank } = song
  const { seasons } = props.catalogue
  const { opened, details } = useOpened()

  return (
    <article
      className={styles.row}
      id={song.slug}
      tabIndex={-1}
      aria-labelledby={`${song.slug}-title`}
      data-season={song.season}
      {...guardedScene({ ...song, episode: latestEpisode(song, seasons) })}
    >
      <details className={styles.details} {...details}>
        <summary className={styles.summary}>
          <Heading className={styles.names}>
            <span id={`${song.slug}-title`} lang={song.titleLanguage ?? 'en'}>
              <MarkedText text={song.title} terms={terms} />
            </span>{' '}
            <span className={styles.artist}>
              <MarkedText text={song.artist} terms={terms} />
            </span>
          </Heading>
          <span className={styles.marks}>
            {placed && <EpisodeTag at={song} />}
            {rank && <span className={styles.number}>Number {rank}</span>}
            {story && (
              <span
                className={styles.placement}
                data-basis={story.placement.basis}
                {...attribute(guardNames.story)}
              >
                {placementLabel(story.placement)}
              </span>
            )}
          </span>
          {story?.scene && (
            <span className={styles.scene} {...attribute(guardNames.story)}>
              {story.contentNotes.length > 0 && (
                <strong>{contentNoteText(story.contentNotes)}. </strong>
              )}
              <MarkedText text={story.scene} terms={terms} />
            </span>
          )}
        </summary>
        <SongDetails {...props} made={opened} />
      </details>
      <p className={styles.ways}>
        {rank && (
          <Link
            className={styles.rank}
            to={songPath(song)}
            onClick={(event) => props.onOpen(event, song)}
          >
            <span className="visually-hidden">Number </span>
            {rank}
            <span className="visually-hidden">
              {' '}
              in the countdown: {song.title}
            </span>
          </Link>
        )}
        <Listen song={song} shape="round" />
      </p>
    </article>
  )
}
