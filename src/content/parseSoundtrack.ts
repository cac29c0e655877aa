import { artistClashes } from './artistClashes.ts'
import { castFaults } from './castFaults.ts'
import type { Countdown } from '../songs/Content.ts'
import { episodeTitle } from '../songs/episodeTitle.ts'
import { episodeCode } from '../songs/episodeCode.ts'
import { parseContent } from './parseContent.ts'
import { repeats } from './repeats.ts'
import { soundtrackSchema, type Soundtrack } from '../songs/soundtrackSchema.ts'

/**
 * The show's other songs, fit to stand in one list with the countdown's: no
 * slug, artist or character of the two can be confused. Throws a `DataError`.
 */
export function parseSoundtrack(
  json: unknown,
  countdown: Countdown,
): Soundtrack {
  return parseContent(
    'data/soundtrack.json',
    soundtrackSchema,
    (soundtrack) => contradictions(soundtrack, countdown),
    json,
  )
}

/** What no field can see alone. */
function* contradictions(
  { songs, characters }: Soundtrack,
  countdown: Countdown,
) {
  yield* repeats('characters', 'id', characters, countdown.characters)
  yield* repeats('songs', 'slug', songs, countdown.songs)
  yield* artistClashes(songs, countdown.songs)

  const everybody = [...countdown.characters, ...characters]
  const people = new Set(everybody.map(({ id }) => id))
  for (const [at, song] of songs.entries()) {
    const { season, episode, story } = song
    const { basis } = story.placement
    const part = countdown.parts.find(({ id }) => id === season)
    if (!part)
      yield `songs.${at}.season: there is no ${typeof season === 'number' ? 'season ' : ''}${season}`
    else if (part.kind === 'film') {
      if (episode) yield `songs.${at}.episode: a film has none`
    } else if (episode && episodeTitle(countdown, { season, episode }) === '')
      yield `songs.${at}.episode: there is no ${episodeCode({ season, episode })}`

    if ((basis === 'season-only') !== (typeof season === 'number' && !episode))
      yield `songs.${at}.story.placement.basis: “${basis}” and ${episodeCode(song)} do not go together`
    if (basis === 'playlist-only' && typeof season === 'number')
      yield `songs.${at}.story.placement.basis: “${basis}” is said of a film’s songs alone`
    if (song.yearSource && !song.year)
      yield `songs.${at}.yearSource: there is no year to have a source`
    if (story.sceneOrder && !episode)
      yield `songs.${at}.story.sceneOrder: there is no episode to have a place in`
    yield* castFaults(`songs.${at}.story.characters`, story.characters, people)
    yield* castFaults(
      `songs.${at}.story.inferred`,
      story.inferred ?? [],
      new Set(story.characters),
    )
  }
}
