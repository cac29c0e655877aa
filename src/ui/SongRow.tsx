import { useEffect, useRef, useState, type MouseEvent } from 'react'
import { Link } from 'react-router-dom'
import type { Catalogue } from '../countdown/catalogue.ts'
import { contentNoteText } from '../countdown/contentNoteText.ts'
import { placementLabel } from '../countdown/placementLabel.ts'
import type { Song } from '../countdown/Song.ts'
import { songPath } from '../countdown/songPath.ts'
import type { ChangeView, View } from '../countdown/View.ts'
import { EpisodeTag } from './EpisodeTag.tsx'
import { guardedScene } from './guardedScene.ts'
import type { Listening } from './ListenLinks.tsx'
import type { ToggleMark } from './MarkButtons.tsx'
import { MarkedText } from './MarkedText.tsx'
import { ServiceLink } from './ServiceLink.tsx'
import { SongDetails } from './SongDetails.tsx'
import styles from './SongRow.module.css'

type SongRowProps = {
  readonly song: Song
  readonly catalogue: Pick<Catalogue, 'facets' | 'options'>
  readonly view: View
  readonly heading: 'h2' | 'h4'
  /** Whether to say which episode it is in: a group has said it already. */
  readonly placed: boolean
  readonly terms: ReadonlySet<string> | undefined
  readonly listening: Listening
  /** Where corrections go, if anywhere. */
  readonly corrections: string
  readonly onChange: ChangeView
  readonly onOpen: (event: MouseEvent, song: Pick<Song, 'slug'>) => void
  readonly onToggleStory: (slug: string) => void
  readonly onToggleMark: ToggleMark
}

/** A song on a line or two, which opens into all that is known of it. */
export function SongRow(props: SongRowProps) {
  const { song, heading: Heading, placed, terms, listening } = props
  const { story, rank } = song
  const { service, storefront, noteListening } = listening
  const details = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(false)
  // The outside system is the page as it was built: it may have been unfolded
  // before React was there.
  useEffect(() => setOpen(details.current?.open ?? false), [])

  function unfold() {
    if (!details.current) return
    details.current.open = true
    details.current.querySelector('summary')?.focus()
  }

  return (
    <article
      className={styles.row}
      id={song.slug}
      tabIndex={-1}
      aria-labelledby={`${song.slug}-title`}
      data-season={song.season}
      {...guardedScene(song)}
    >
      <details
        ref={details}
        className={styles.details}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
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
                data-story
              >
                {placementLabel(story.placement)}
              </span>
            )}
          </span>
          {story?.scene && (
            <span className={styles.scene} data-story>
              {story.contentNotes.length > 0 && (
                <strong>{contentNoteText(story.contentNotes)}. </strong>
              )}
              <MarkedText text={story.scene} terms={terms} />
            </span>
          )}
        </summary>
        <SongDetails {...props} open={open} />
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
            className={styles.listen}
            service={service}
            song={song}
            storefront={storefront}
            onListen={noteListening}
          >
            Listen
          </ServiceLink>
        ) : (
          <button className={styles.listen} type="button" onClick={unfold}>
            Listen
            <span className="visually-hidden"> to {song.title}</span>
          </button>
        )}
      </p>
    </article>
  )
}
