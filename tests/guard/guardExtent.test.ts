import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { openGuard, type Guard } from '../../src/guard/Guard.ts'
import { guardContent } from '../../src/guard/guardContent.ts'
import { guardExtent } from '../../src/guard/guardExtent.ts'
import type { PublishedContent } from '../../src/songs/Content.ts'
import { everySong } from '../../src/content/everySong.ts'
import { guardSentence } from '../../src/words/words.ts'
import { storyOrder } from '../../src/songs/storyOrder.ts'
import { anyGuard } from './anyGuard.ts'
import { publishedCountdown } from '../songs/published.ts'
import { publishedSoundtrack } from '../songs/publishedSoundtrack.ts'

const everyPublished = everySong(publishedCountdown, publishedSoundtrack)

/** What is said of some songs to who has asked for a guard. */
function said(
  content: PublishedContent,
  guard: Partial<Guard>,
  { chosen = true, kept = true } = {},
) {
  const asked = { ...openGuard, ...guard }
  const { songs } = guardContent(content, asked)
  const order = storyOrder(content)
  return guardSentence(
    guardExtent(songs, order, { guard: asked, chosen, kept }),
  )
}

test.each<[guard: Partial<Guard>, ofTen: string, ofAll: string]>([
  [
    { watched: 'none' },
    '10 scenes hidden, as you asked',
    '23 scenes hidden, as you asked',
  ],
  [
    { watched: 's1e4' },
    '6 scenes hidden, as you asked',
    '16 scenes hidden, as you asked',
  ],
  // One is in season 1, who knows where: until its end.
  [
    { watched: 's1e7' },
    '3 scenes hidden, as you asked',
    '12 scenes hidden, as you asked',
  ],
  [
    { watched: 's1e8' },
    '3 scenes hidden, as you asked',
    '11 scenes hidden, as you asked',
  ],
  [{ watched: 's2e8' }, 'All scenes shown', '2 scenes hidden, as you asked'],
  [{ watched: 's3e8' }, 'All scenes shown', 'All scenes shown'],
  [{ watched: 'all' }, 'All scenes shown', 'All scenes shown'],
  [
    { avoided: ['self-harm'] },
    '1 scene hidden, as you asked',
    '2 scenes hidden, as you asked',
  ],
  [
    { watched: 's2e8', shownAnyway: new Set(['blue']) },
    'All scenes shown',
    '1 scene hidden, 1 shown anyway',
  ],
  [
    { watched: 's2e8', shownAnyway: new Set(['blue', 'the-way-things-go']) },
    'All scenes shown',
    '2 scenes shown anyway',
  ],
  // What was shown anyway before is not held back at all now.
  [{ shownAnyway: new Set(['seven']) }, 'All scenes shown', 'All scenes shown'],
])('with %o: “%s” of the ten, “%s” of all', (guard, ofTen, ofAll) => {
  expect(said(publishedCountdown, guard)).toBe(ofTen)
  expect(said(everyPublished, guard)).toBe(ofAll)
})

test('who comes first is told how far it goes', () => {
  const first = { chosen: false }
  expect(said(publishedCountdown, {}, first)).toBe('Spoilers up to season 2')
  expect(said(everyPublished, {}, first)).toBe('Spoilers up to season 3')

  const { songs } = everyPublished
  const early = songs.filter(({ season }) => season === 1).toReversed()
  expect(said({ ...everyPublished, songs: early }, {}, first)).toBe(
    'Spoilers up to season 1',
  )
  // A song whose scene is not known tells nothing.
  const late = songs.filter(({ season, story }) => season === 3 && !story.scene)
  expect(late).not.toEqual([])
  expect(
    said({ ...everyPublished, songs: [...early, ...late] }, {}, first),
  ).toBe('Spoilers up to season 1')
  expect(said({ ...everyPublished, songs: late }, {}, first)).toBe('')
})

test('the scenes of a film go further than those of the season before', () => {
  const [one, ...rest] = everyPublished.songs
  if (!one) throw new Error('There is no song.')
  const songs = [{ ...one, season: 'film' }, ...rest]
  expect(said({ ...everyPublished, songs }, {}, { chosen: false })).toBe(
    'Spoilers up to the film',
  )
})

test('where the device keeps nothing, that is said', () => {
  expect(said(publishedCountdown, { watched: 'none' }, { kept: false })).toBe(
    '10 scenes hidden, for this visit',
  )
})

test.each<[guard: Partial<Guard>, kept: boolean, sentence: string]>([
  [{ watched: 's1e4' }, true, 'Scenes are hidden, as you asked'],
  [{ avoided: ['fight'] }, true, 'Scenes are hidden, as you asked'],
  [{ watched: 'none' }, false, 'Scenes are hidden, for this visit'],
  [{}, true, 'All scenes shown'],
])('without songs nothing is counted: %o', (guard, kept, sentence) => {
  const asked = { ...openGuard, ...guard }
  expect(
    guardSentence(
      guardExtent(undefined, [], { guard: asked, chosen: true, kept }),
    ),
  ).toBe(sentence)
})

test('it is never longer than a line of a narrow phone', () => {
  fc.assert(
    fc.property(
      anyGuard(publishedCountdown),
      fc.boolean(),
      fc.boolean(),
      (guard, chosen, kept) => {
        const sentence = said(everyPublished, guard, { chosen, kept })
        expect(sentence.length).toBeLessThanOrEqual(40)
      },
    ),
  )
})
