import * as v from 'valibot'
import { countdownSchema, type Countdown } from './countdownSchema.ts'
import { DataError } from './DataError.ts'

/**
 * The content file as the rest of the app may trust it. Throws a `DataError`
 * that lists every fault, because an editor mends a file in one go.
 */
export function parseCountdown(json: unknown): Countdown {
  const result = v.safeParse(countdownSchema, json)
  const faults = result.success
    ? [...contradictions(result.output)]
    : result.issues.map(
        (issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`,
      )
  if (!result.success || faults.length > 0)
    throw new DataError('data/countdown.json', faults)
  return result.output
}

/** What no field can see alone. */
function* contradictions({ songs, seasons, characters }: Countdown) {
  yield* repeats('characters', 'id', characters)
  yield* repeats('seasons', 'number', seasons)
  yield* repeats('songs', 'rank', songs)
  yield* repeats('songs', 'slug', songs)

  const people = new Set(characters.map(({ id }) => id))
  for (const [at, song] of songs.entries()) {
    if (song.rank > songs.length)
      yield `songs.${at}.rank: ${song.rank} leaves a gap among ${songs.length} songs`
    const season = seasons.find(({ number }) => number === song.season)
    if (!season?.episodes.some(({ number }) => number === song.episode))
      yield `songs.${at}.episode: there is no season ${song.season}, episode ${song.episode}`
    for (const [n, id] of song.characters.entries())
      if (!people.has(id))
        yield `songs.${at}.characters.${n}: there is no character “${id}”`
  }
}

function* repeats<Key extends string>(
  list: string,
  key: Key,
  entries: readonly Record<Key, unknown>[],
) {
  const seen = new Set<unknown>()
  for (const [at, entry] of entries.entries()) {
    if (seen.has(entry[key]))
      yield `${list}.${at}.${key}: ${String(entry[key])} stands there twice`
    seen.add(entry[key])
  }
}
