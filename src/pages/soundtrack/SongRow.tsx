import { EpisodeTag } from '../../cards/EpisodeTag.tsx'
import { guardedScene } from '../../guard/guardedScene.ts'
import { MatchedText } from '../../search/MatchedText.tsx'
import { Listen } from '../../listening/Listen.tsx'
import { latestEpisode } from '../../songs/latestEpisode.ts'
import type { Content } from '../../songs/Content.ts'
import type { ListHandlers } from '../../cards/SongHandlers.ts'
import type { Song } from '../../songs/Song.ts'
import { SongLink } from '../../cards/SongLink.tsx'
import { TenButton } from '../../cards/TenButton.tsx'
import styles from './SongRow.module.css'
import { attribute } from '../../ui/attribute.ts'
import * as guardNames from '../../guard/guardNames.ts'
import * as words from '../../words/words.ts'

export type SongRowProps = {
  readonly song: Song
  readonly parts: Content['parts']
  readonly heading: 'h2' | 'h4'
  /** Whether to say which episode it is in: a group has said it already. */
  readonly placed: boolean
  /** The words that answer the search. */
  readonly terms: ReadonlySet<string> | undefined
} & Pick<ListHandlers, 'onToggleTen'>

/** A song in two lines or three, which lead to all that is known of it. */
export function SongRow(props: SongRowProps) {
  const { song, parts, heading: Heading, placed, terms, onToggleTen } = props
  const { story, rank } = song
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
      <Heading
        className={styles.title}
        id={`${song.slug}-title`}
        lang={song.titleLanguage ?? 'en'}
      >
        <SongLink className={styles.link} song={song} translate="no">
          <MatchedText text={song.title} terms={terms} />
        </SongLink>
      </Heading>
      <p className={styles.by}>
        {placed && <EpisodeTag at={song} />}
        {rank && (
          <span className={styles.rank}>
            <span aria-hidden="true">{rank}</span>
            <span className="visually-hidden">
              {words.countdownNumber(rank)}
            </span>
          </span>
        )}
        <span className={styles.artist} translate="no">
          <MatchedText text={song.artist} terms={terms} />
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
      </p>
      {story?.scene && (
        <p className={styles.scene} data-scene {...attribute(guardNames.story)}>
          {story.contentNotes.length > 0 && (
            <strong>{`${words.contentNote(story.contentNotes)}. `}</strong>
          )}
          <span>
            <MatchedText text={story.scene} terms={terms} />
          </span>
        </p>
      )}
      <p className={styles.ways}>
        <TenButton song={song} drawn={styles.ten} onToggle={onToggleTen} />
        <Listen song={song} shape="round" />
      </p>
    </article>
  )
}
