import { Link } from 'react-router-dom'
import { contentNoteText } from '../../cards/contentNoteText.ts'
import { placementLabel } from '../../cards/placementLabel.ts'
import { songPath } from '../../site/songPath.ts'
import buttons from '../../ui/Button.module.css'
import { EpisodeTag } from '../../cards/EpisodeTag.tsx'
import { guardedScene } from '../../guard/guardedScene.ts'
import { latestEpisode } from '../../songs/latestEpisode.ts'
import { MarkedText } from '../../search/MarkedText.tsx'
import { ServiceLink } from '../../listening/ServiceLink.tsx'
import { SongDetails, type SongDetailsProps } from './SongDetails.tsx'
import styles from './SongRow.module.css'
import { useListening } from '../../listening/useListening.ts'
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
  const { service, storefront, noteListening } = useListening()
  const { seasons } = props.catalogue
  const { opened, details } = useOpened()

  function unfold() {
    const { current } = details.ref
    if (!current) return
    current.toggleAttribute('open', true)
    current.querySelector('summary')?.focus()
  }

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
        {service ? (
          <ServiceLink
            className={buttons.plain}
            service={service}
            song={song}
            storefront={storefront}
            onListen={noteListening}
          >
            Listen
          </ServiceLink>
        ) : (
          <button className={buttons.plain} type="button" onClick={unfold}>
            Listen
            <span className="visually-hidden"> to {song.title}</span>
          </button>
        )}
      </p>
    </article>
  )
}
