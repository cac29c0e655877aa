import { EpisodeTag } from '../../cards/EpisodeTag.tsx'
import { guardedScene } from '../../guard/guardedScene.ts'
import { MatchedText } from '../../search/MatchedText.tsx'
import { Listen } from '../../listening/Listen.tsx'
import { latestEpisode } from '../../songs/latestEpisode.ts'
import { SongDetails, type SongDetailsProps } from './SongDetails.tsx'
import styles from './SongRow.module.css'
import { attribute } from '../../ui/attribute.ts'
import * as guardNames from '../../guard/guardNames.ts'
import { useOpened } from '../../ui/useOpened.ts'
import * as words from '../../words/words.ts'

export type SongRowProps = Omit<SongDetailsProps, 'made'> & {
  readonly heading: 'h2' | 'h4'
  /** Whether to say which episode it is in: a group has said it already. */
  readonly placed: boolean
  /** The words that answer the search. */
  readonly terms: ReadonlySet<string> | undefined
}

/** A song in two lines or three, which open into all that is known of it. */
export function SongRow(props: SongRowProps) {
  const { song, heading: Heading, placed, terms } = props
  const { story, rank } = song
  const { parts } = props.catalogue
  const { opened, details } = useOpened()
  // Where not even the episode is known, the group or the tag says so.
  const unsure = song.episode && story?.placement.basis === 'single-source'

  return (
    <article
      className={styles.row}
      id={song.slug}
      tabIndex={-1}
      aria-labelledby={`${song.slug}-title`}
      data-season={song.season}
      {...guardedScene({ ...song, episode: latestEpisode(song, parts) })}
    >
      <details className={styles.details} {...details}>
        <summary className={styles.summary}>
          <Heading
            className={styles.title}
            id={`${song.slug}-title`}
            lang={song.titleLanguage ?? 'en'}
          >
            <MatchedText text={song.title} terms={terms} />
          </Heading>
          <span className={styles.by}>
            {placed && <EpisodeTag at={song} />}
            {rank && (
              <span className={styles.rank}>
                <span aria-hidden="true">{rank}</span>
                <span className="visually-hidden">
                  {words.countdownNumber(rank)}
                </span>
              </span>
            )}
            <span className={styles.artist}>
              <MatchedText text={song.artist} terms={terms} />
            </span>
          </span>
          {unsure && (
            <span
              className={styles.unsure}
              title={words.placementName(story.placement)}
              {...attribute(guardNames.story)}
            >
              <span aria-hidden="true">?</span>
              <span className="visually-hidden">
                {words.placementName(story.placement)}
              </span>
            </span>
          )}
          {story?.scene && (
            <span
              className={styles.scene}
              data-scene
              {...attribute(guardNames.story)}
            >
              {story.contentNotes.length > 0 && (
                <strong>{words.contentNote(story.contentNotes)}. </strong>
              )}
              <MatchedText text={story.scene} terms={terms} />
            </span>
          )}
        </summary>
        <SongDetails {...props} made={opened} />
      </details>
      <p className={styles.listen}>
        <Listen song={song} shape="round" />
      </p>
    </article>
  )
}
