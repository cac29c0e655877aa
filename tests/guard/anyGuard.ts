import * as fc from 'fast-check'
import { contentNotes } from '../../src/songs/contentNotes.ts'
import type { PublishedCountdown } from '../../src/songs/countdownSchema.ts'
import { episodeCode } from '../../src/songs/episodeCode.ts'
import type { Guard } from '../../src/guard/Guard.ts'
import type { Watched } from '../../src/guard/watched.ts'

/** Every guard that a visitor of a countdown can ask for. */
export function anyGuard({
  parts,
  songs,
}: PublishedCountdown): fc.Arbitrary<Guard> {
  const episodes = parts.flatMap((part) =>
    part.kind === 'film'
      ? [episodeCode({ season: part.id })]
      : part.episodes.map(({ number: episode }) =>
          episodeCode({ season: part.id, episode }),
        ),
  )
  return fc.record({
    watched: fc.constantFrom('none', 'all', ...(episodes as Watched[])),
    avoided: fc.subarray([...contentNotes]),
    shownAnyway: fc
      .subarray(songs.map(({ slug }) => slug))
      .map((slugs) => new Set(slugs)),
  })
}
