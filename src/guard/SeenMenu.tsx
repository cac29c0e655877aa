import type { Content } from '../songs/Content.ts'
import { episodeCode } from '../songs/episodeCode.ts'
import { latestEpisode } from '../songs/latestEpisode.ts'
import type { Guarding } from './Guarding.ts'
import { seenUpTo } from './seenUpTo.ts'
import * as guardNames from './guardNames.ts'
import { attribute } from '../ui/attribute.ts'
import styles from './SeenMenu.module.css'
import { parseWatched, type Watched } from './watched.ts'
import * as words from '../words/words.ts'

type SeenMenuProps = Pick<Content, 'parts'> & {
  readonly guarding: Pick<Guarding, 'guard' | 'changeWatched'>
}

/** How far the visitor has watched, in a word or two: “Seen S1 E4”. */
export function SeenMenu({ parts, guarding }: SeenMenuProps) {
  const { watched } = guarding.guard
  const groups = parts.map((part) => {
    const season = part.id
    const last = latestEpisode({ season }, parts)
    const steps =
      part.kind === 'film'
        ? [{ season }]
        : part.episodes
            // All of it first: that is what most have seen.
            .toSorted(
              (a, b) => Number(b.number === last) - Number(a.number === last),
            )
            .map(({ number: episode }) => ({ season, episode }))
    return {
      ...part,
      steps: steps.map((step) => episodeCode(step) as Watched),
    }
  })
  const isListed =
    watched === 'none' ||
    watched === 'all' ||
    groups.some(({ steps }) => steps.includes(watched))
  const seen = seenUpTo(watched, parts)
  const short = words.seenShort(seen)
  const shortest = words.seenShortest(seen)

  function option(value: Watched) {
    const step = seenUpTo(value, parts)
    return (
      // For the early script, which has no words of its own.
      <option
        key={value}
        value={value}
        {...attribute(guardNames.short, words.seenShortest(step))}
      >
        {words.seenName(step)}
      </option>
    )
  }

  return (
    <label className={styles.seen}>
      <span className={styles.key}>{words.seenLabel}</span>
      <svg className={styles.eye} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M2 12.3c5.6-8 14.3-8.2 20-.2-5.7 7.4-14.2 7.5-20 .2zM12 9.1a3 3 0 1 1 0 6 3 3 0 0 1 0-6z" />
      </svg>
      {/* The menu says it at more length, and can be read where this cannot. */}
      <span className={styles.value} aria-hidden="true">
        <span key={short} className={styles.short}>
          {short}
        </span>
        <span key={`narrow ${shortest}`} className={styles.shortest}>
          {shortest}
        </span>
      </span>
      <select
        className={styles.menu}
        {...attribute(guardNames.watched)}
        value={watched}
        onChange={({ target }) =>
          guarding.changeWatched(parseWatched(target.value) ?? 'all')
        }
      >
        {option('none')}
        {groups.map(({ kind, id, steps }) =>
          kind === 'film' ? (
            steps.map(option)
          ) : (
            <optgroup key={id} label={words.partName(id)}>
              {steps.map(option)}
            </optgroup>
          ),
        )}
        {option('all')}
        {/* Kept by another version of the site: this one lacks the episode. */}
        {!isListed && option(watched)}
      </select>
    </label>
  )
}
