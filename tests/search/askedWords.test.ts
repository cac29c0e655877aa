import { expect, test } from 'vitest'
import { askedWords } from '../../src/search/askedWords.ts'

test.each<[query: string, words: readonly string[]]>([
  // An episode, in every spelling.
  ['s1e2', ['s1e2']],
  ['S01E02', ['s1e2']],
  ['s01.e02', ['s1e2']],
  ['S1 E2', ['s1e2']],
  ['s1 ep2', ['s1e2']],
  ['S1 Ep. 02', ['s1e2']],
  ['1x02', ['s1e2']],
  ['01X2', ['s1e2']],
  ['season 1 episode 2', ['s1e2']],
  ['Season 01, Episode 02', ['s1e2']],
  ['season1episode2', ['s1e2']],
  ['series 1 - ep 2', ['s1e2']],
  ['S10E12', ['s10e12']],

  // A season, an episode, or what else is asked.
  ['season 2', ['s2']],
  ['Season 02', ['s2']],
  ['s2', ['s2']],
  ['ep 2', ['e2']],
  ['ep02', ['e2']],
  ['e2', ['e2']],
  ['episode #2', ['e2']],
  ['bowling s1 e5 party', ['bowling', 's1e5', 'party']],
  ['season 2 prom', ['s2', 'prom']],
  ['2nd season', ['s2']],
  ['the 3rd season, episode 4', ['the', 's3e4']],
  ['2 season', ['s2']],
  ['season 2 episode', ['s2', 'episode']],
  ['2nd episode of season 1', ['e2', 'of', 's1']],
  ['a 2 seasoned fan', ['a', '2', 'seasoned', 'fan']],

  // What only looks like one.
  ['season', ['season']],
  ['it’s 3d', ['its', '3d']],
  ['the 1975', ['the', '1975']],
  ['urbanangel1999', ['urbanangel1999']],
  ['love 2', ['love', '2']],
  ['e', ['e']],
  ['0', ['0']],
  ['', []],
])('“%s” asks for %j', (query, expected) => {
  expect(askedWords(query)).toEqual(expected)
})
