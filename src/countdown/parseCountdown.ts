import * as v from 'valibot'
import { artistId } from './artistId.ts'
import { countdownSchema, type PublishedCountdown } from './countdownSchema.ts'
import { DataError } from './DataError.ts'

/**
 * The content file as the rest of the app may trust it. Throws a `DataError`
 * that lists the faults: first of single fields, and once there is none, of
 * fields that do not go together.
 */
export function parseCountdown(json: unknown): PublishedCountdown {
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
function* contradictions({ songs, seasons, characters }: PublishedCountdown) {
  yield* repeats('characters', 'id', characters)
  yield* repeats('seasons', 'number', seasons)
  yield* repeats('songs', 'rank', songs)
  yield* repeats('songs', 'slug', songs)

  for (const [at, { episodes }] of seasons.entries())
    yield* repeats(`seasons.${at}.episodes`, 'number', episodes)
  const artists = new Map<string, string>()
  for (const [at, { artist }] of songs.entries()) {
    const id = artistId(artist)
    const other = artists.get(id) ?? artist
    if (id === '' || other !== artist)
      yield `songs.${at}.artist: an address cannot tell “${artist}” from “${other}”`
    artists.set(id, other)
  }

  const people = new Set(characters.map(({ id }) => id))
  for (const [at, { story, ...song }] of songs.entries()) {
    if (song.rank > songs.length)
      yield `songs.${at}.rank: ${song.rank} leaves a gap among ${songs.length} songs`
    const season = seasons.find(({ number }) => number === song.season)
    if (!season?.episodes.some(({ number }) => number === song.episode))
      yield `songs.${at}.episode: there is no season ${song.season}, episode ${song.episode}`
    for (const [n, id] of story.characters.entries()) {
      if (!people.has(id))
        yield `songs.${at}.story.characters.${n}: there is no character “${id}”`
      if (story.characters.indexOf(id) < n)
        yield `songs.${at}.story.characters.${n}: “${id}” stands there twice`
    }
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
