import { contentNotes, type ContentNote } from '../songs/contentNotes.ts'
import type { Content } from '../songs/Content.ts'
import { episodeCode, parseEpisodeCode } from '../songs/episodeCode.ts'
import { episodeName } from '../songs/episodeName.ts'
import type { Guard } from './Guard.ts'
import { guardSentence } from './guardSentence.ts'
import { heldSongs } from './heldSongs.ts'
import { parseWatched, type Watched } from './watched.ts'
import buttons from '../ui/Button.module.css'
import styles from './GuardSetting.module.css'
import { attribute } from '../ui/attribute.ts'
import * as guardNames from './guardNames.ts'

/** What is kept from the visitor, and how they change it. */
type Guarding = {
  readonly guard: Guard
  readonly kept: boolean
  readonly changeWatched: (watched: Watched) => void
  readonly toggleAvoided: (note: ContentNote) => void
  readonly reveal: (slugs: readonly string[]) => void
}

type GuardSettingProps = {
  /** Without `songs` there are no counts and there is no “Show all”. */
  readonly content: Pick<Content, 'seasons'> & Partial<Pick<Content, 'songs'>>
  readonly guarding: Guarding
}

/** How far the visitor has watched: scenes beyond are held back. */
export function GuardSetting({ content, guarding }: GuardSettingProps) {
  const { guard, kept, changeWatched, toggleAvoided, reveal } = guarding
  const { songs } = content
  const held = songs && heldSongs(songs)
  const last = parseEpisodeCode(guard.watched)
  const isListed = content.seasons.some(
    ({ number, episodes }) =>
      number === last?.season &&
      episodes.some((episode) => episode.number === last.episode),
  )
  const active = guard.watched !== 'all' || guard.avoided.length > 0

  return (
    <section
      className={styles.setting}
      aria-label="Spoilers"
      data-active={active || undefined}
    >
      <label className={styles.watched}>
        <span className={styles.words}>You have watched</span>
        <select
          className={styles.menu}
          {...attribute(guardNames.watched)}
          value={guard.watched}
          onChange={({ target }) =>
            changeWatched(parseWatched(target.value) ?? 'all')
          }
        >
          <option value="none">nothing yet</option>
          {content.seasons.map(({ number: season, episodes }) => (
            <optgroup key={season} label={`Season ${season}, up to`}>
              {episodes.map(({ number: episode }) => (
                <option key={episode} value={episodeCode({ season, episode })}>
                  {episodeName({ season, episode })}
                </option>
              ))}
            </optgroup>
          ))}
          <option value="all">everything</option>
          {/* An episode that only another version of the site has: a controlled
              select needs an option for its value. */}
          {last && !isListed && (
            <option value={guard.watched}>{episodeName(last)}</option>
          )}
        </select>
      </label>
      <output className={styles.extent} {...attribute(guardNames.extent)}>
        {guardSentence(content, guard)}
        {!kept && ' This browser will have forgotten it on your next visit.'}
      </output>
      {/* Hidden in the built HTML, for the early script to show. */}
      {held && (
        <details
          className={styles.more}
          hidden={!active}
          {...attribute(guardNames.more)}
        >
          <summary className={styles.summary}>Show all</summary>
          <ShowAll {...held} guard={guard} reveal={reveal} />
        </details>
      )}
      <details className={styles.more}>
        <summary className={styles.summary}>Content notes</summary>
        <fieldset className={styles.notes}>
          <legend>Keep back scenes with</legend>
          {(Object.keys(contentNotes) as ContentNote[]).map((note) => (
            <label className={styles.note} key={note}>
              <input
                type="checkbox"
                checked={guard.avoided.includes(note)}
                onChange={() => toggleAvoided(note)}
              />
              {contentNotes[note]}
            </label>
          ))}
        </fieldset>
      </details>
    </section>
  )
}

type ShowAllProps = ReturnType<typeof heldSongs> &
  Pick<Guarding, 'guard' | 'reveal'>

/** Shows what is hidden, or hides it again: one button, to keep the focus. */
function ShowAll({ hidden, revealed, guard, reveal }: ShowAllProps) {
  if (hidden.length + revealed.length === 0)
    return <p>No scene in this list is hidden.</p>

  const slugs = hidden.map(({ slug }) => slug)
  return (
    <button
      className={buttons.plain}
      type="button"
      onClick={() =>
        reveal(slugs.length > 0 ? [...guard.revealed, ...slugs] : [])
      }
    >
      {slugs.length > 0
        ? 'Yes, show every scene for this visit'
        : 'Hide them again'}
    </button>
  )
}
