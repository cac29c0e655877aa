import { expect, test } from 'vitest'
import { openGuard, type Guard } from '../../src/guard/Guard.ts'
import { guardContent } from '../../src/guard/guardContent.ts'
import { guardSentence } from '../../src/guard/guardSentence.ts'
import { fixture } from '../songs/fixture.ts'
import { publishedCountdown } from '../songs/published.ts'

test.each<[guard: Partial<Guard>, sentence: string]>([
  [{}, 'The scenes here go up to season 2, episode 8.'],
  [{ watched: 'none' }, 'Showing no scenes yet. 10 scenes hidden.'],
  [
    { watched: 's1e1' },
    'Showing scenes up to season 1, episode 1. 10 scenes hidden.',
  ],
  [
    { watched: 's1e4' },
    'Showing scenes up to season 1, episode 4. 6 scenes hidden.',
  ],
  [
    { watched: 's1e8' },
    'Showing scenes up to season 1, episode 8. 3 scenes hidden.',
  ],
  [
    { watched: 's2e8' },
    'Showing scenes up to season 2, episode 8. No scenes hidden.',
  ],
  [
    { avoided: ['self-harm'] },
    'Showing scenes of every episode. 1 scene hidden.',
  ],
  [
    { avoided: ['homophobic-bullying', 'fight'] },
    'Showing scenes of every episode. 2 scenes hidden.',
  ],
  [
    { watched: 's1e8', avoided: ['fight'] },
    'Showing scenes up to season 1, episode 8. 5 scenes hidden.',
  ],
  [
    { watched: 's1e8', revealed: new Set(['seven']) },
    'Showing scenes up to season 1, episode 8. 2 scenes hidden. 1 scene shown all the same.',
  ],
  [
    { watched: 's1e8', revealed: new Set(['seven', 'ur-so-pretty', 'girls']) },
    'Showing scenes up to season 1, episode 8. 1 scene hidden. 2 scenes shown all the same.',
  ],
  // What was revealed before is not held back at all now.
  [
    { revealed: new Set(['seven']) },
    'The scenes here go up to season 2, episode 8.',
  ],
])('of the ten songs, with %o: “%s”', (guard, sentence) => {
  const asked = { ...openGuard, ...guard }
  expect(guardSentence(guardContent(publishedCountdown, asked), asked)).toBe(
    sentence,
  )
})

test('the last scene is the one that the story ends with', () => {
  // In the file, that is not the last.
  const { songs } = fixture
  expect(guardSentence({ songs: songs.toReversed() }, openGuard)).toBe(
    'The scenes here go up to season 2, episode 1.',
  )
})

test('where there is no song, nothing is said', () => {
  expect(guardSentence({ songs: [] }, openGuard)).toBe('')
  expect(guardSentence({ songs: [] }, { ...openGuard, watched: 'none' })).toBe(
    'Showing no scenes yet. No scenes hidden.',
  )
})
