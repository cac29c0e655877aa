import type { Catalogue } from '../countdown/catalogue.ts'
import { contentNotes } from '../countdown/contentNotes.ts'
import type { Song } from '../countdown/countdownSchema.ts'
import { episodeTitle } from '../countdown/episodeTitle.ts'
import { toggleOption } from '../countdown/toggleOption.ts'
import type { ChangeView } from '../countdown/View.ts'
import { CopyButton } from './CopyButton.tsx'
import { ListenLinks, type Listening } from './ListenLinks.tsx'
import { MarkedText } from './MarkedText.tsx'
import { Placement } from './Placement.tsx'
import styles from './SceneCard.module.css'
import { Vignette } from './Vignette.tsx'

type SceneCardProps = {
  readonly song: Song
  readonly catalogue: Pick<Catalogue, 'seasons' | 'characters'>
  readonly heading: 'h2' | 'h3'
  readonly chosenCharacters: readonly string[]
  readonly terms: ReadonlySet<string> | undefined
  readonly listening: Listening
  readonly onChange: ChangeView
}

/** A song, the scene behind it, and the ways to hear it. */
export function SceneCard(props: SceneCardProps) {
  const { song, catalogue, heading: Heading, chosenCharacters } = props
  const { terms, listening, onChange } = props
  const title = `${song.slug}-title`

  function mark(text: string) {
    return <MarkedText text={text} terms={terms} />
  }

  return (
    <article
      className={styles.card}
      id={song.slug}
      tabIndex={-1}
      aria-labelledby={title}
      data-season={song.season}
      data-rank={song.rank}
      data-side={song.rank % 2 === 0 ? 'left' : 'right'}
    >
      <div className={styles.picture}>
        <Vignette vignette={song.vignette} />
        <p className={styles.rank}>
          <span className="visually-hidden">Number </span>
          {song.rank}
        </p>
      </div>
      <div className={styles.text}>
        <p className={styles.episode}>
          Season {song.season} · Episode {song.episode} ·{' '}
          {mark(episodeTitle(catalogue, song))}
        </p>
        <Heading className={styles.title} id={title} lang="en">
          {mark(song.title)}
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
        <ul className={styles.characters} aria-label="On screen">
          {catalogue.characters
            .filter(({ id }) => song.characters.includes(id))
            .map(({ id, shortName }) => (
              <li key={id}>
                <button
                  className={styles.character}
                  type="button"
                  aria-pressed={chosenCharacters.includes(id)}
                  onClick={() =>
                    onChange((from) => toggleOption(from, 'character', id))
                  }
                >
                  <span className="visually-hidden">Songs with </span>
                  {shortName}
                </button>
              </li>
            ))}
        </ul>
        <div className={styles.actions}>
          <ListenLinks song={song} listening={listening} />
          <CopyButton text={`${song.title} ${song.artist}`}>
            Copy title and artist
          </CopyButton>
        </div>
        <Placement song={song} />
      </div>
    </article>
  )
}
