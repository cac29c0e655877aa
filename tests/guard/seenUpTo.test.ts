import { expect, test } from 'vitest'
import { seenUpTo } from '../../src/guard/seenUpTo.ts'
import * as words from '../../src/words/words.ts'
import type { Watched } from '../../src/guard/watched.ts'
import { publishedCountdown } from '../songs/published.ts'

test.each<[watched: Watched, name: string, short: string, shortest: string]>([
  ['none', 'nothing yet', 'nothing', 'none'],
  ['s1e1', 'season 1, up to episode 1', 'S1 E1', 'S1 E1'],
  ['s2e7', 'season 2, up to episode 7', 'S2 E7', 'S2 E7'],
  ['s1e8', 'all of season 1', 'season 1', 'S1'],
  ['s3e8', 'all of season 3', 'season 3', 'S3'],
  // What this version has not heard of is no whole season.
  ['s3e9', 'season 3, up to episode 9', 'S3 E9', 'S3 E9'],
  ['film', 'the film, Heartstopper Forever', 'the film', 'film'],
  ['film-2', 'film 2', 'film 2', 'film 2'],
  ['s4e1', 'season 4, up to episode 1', 'S4 E1', 'S4 E1'],
  ['all', 'everything', 'everything', 'all'],
])('%s: “%s”, “%s”, “%s”', (watched, name, short, shortest) => {
  const seen = seenUpTo(watched, publishedCountdown.parts)
  expect([
    words.seenName(seen),
    words.seenShort(seen),
    words.seenShortest(seen),
  ]).toEqual([name, short, shortest])
})
