import { artistClashes } from './artistClashes.ts'
import { castFaults } from './castFaults.ts'
import {
  countdownSchema,
  type PublishedCountdown,
} from '../songs/countdownSchema.ts'
import { episodeCode } from '../songs/episodeCode.ts'
import { episodeTitle } from '../songs/episodeTitle.ts'
import { parseContent } from './parseContent.ts'
import { repeats } from './repeats.ts'

/** The ranked songs, with what all songs share. Throws a `DataError`. */
export function parseCountdown(json: unknown): PublishedCountdown {
  return parseContent(
    'data/countdown.json',
    countdownSchema,
    contradictions,
    json,
  )
}

/** What no field can see alone. */
function* contradictions({ songs, parts, characters }: PublishedCountdown) {
  yield* repeats('characters', 'id', characters)
  yield* repeats('parts', 'id', parts)
  yield* repeats('songs', 'rank', songs)
  yield* repeats('songs', 'slug', songs)

  for (const [at, part] of parts.entries())
    if (part.kind === 'season')
      yield* repeats(`parts.${at}.episodes`, 'number', part.episodes)
  yield* artistClashes(songs)

  const people = new Set(characters.map(({ id }) => id))
  for (const [at, { story, ...song }] of songs.entries()) {
    if (song.rank > songs.length)
      yield `songs.${at}.rank: ${song.rank} leaves a gap among ${songs.length} songs`
    if (episodeTitle({ parts }, song) === '')
      yield `songs.${at}.episode: there is no ${episodeCode(song)}`
    yield* castFaults(`songs.${at}.story.characters`, story.characters, people)
    yield* castFaults(
      `songs.${at}.story.inferred`,
      story.inferred ?? [],
      new Set(story.characters),
    )
  }
}
