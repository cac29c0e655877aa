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
import { publishedCountdown, publishedSoundtrack } from '../songs/published.ts'

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

type Published = PublishedContent['songs'][number]

/** How many songs with a scene there are of which something is true. */
function scenes(
  { songs }: PublishedContent,
  isHeld: (song: Published) => boolean,
) {
  return songs.filter((song) => song.story.scene && isHeld(song)).length
}

/** Not heard by the end of an episode, or who knows where in its season. */
function after(season: number, episode: number) {
  return (song: Published) =>
    typeof song.season === 'string' ||
    song.season > season ||
    (song.season === season && (song.episode ?? 8) > episode)
}

function hidden(count: number) {
  return count === 0
    ? 'All scenes shown'
    : `${count} scene${count === 1 ? '' : 's'} hidden, as you asked`
}

test.each<[guard: Partial<Guard>, isHeld: (song: Published) => boolean]>([
  [{ watched: 'none' }, () => true],
  [{ watched: 's1e4' }, after(1, 4)],
  [{ watched: 's1e7' }, after(1, 7)],
  [{ watched: 's1e8' }, after(1, 8)],
  [{ watched: 's2e8' }, after(2, 8)],
  [{ watched: 's3e8' }, after(3, 8)],
  [{ watched: 'all' }, () => false],
  [
    { avoided: ['self-harm'] },
    ({ story }) => story.contentNotes.includes('self-harm'),
  ],
  // What was shown anyway before is not held back at all now.
  [{ shownAnyway: new Set(['seven']) }, () => false],
])('with %o it says how many are hidden', (guard, isHeld) => {
  for (const content of [publishedCountdown, everyPublished])
    expect(said(content, guard)).toBe(hidden(scenes(content, isHeld)))
})

test('what is shown anyway is counted apart', () => {
  const late = everyPublished.songs
    .filter((song) => song.story.scene && after(2, 8)(song))
    .slice(0, 2)
  const content = { ...everyPublished, songs: late }
  const [one = '', other = ''] = late.map(({ slug }) => slug)
  function saidWith(...slugs: readonly string[]) {
    const shownAnyway = new Set(slugs)
    return said(content, { watched: 's2e8', shownAnyway })
  }
  expect(saidWith()).toBe('2 scenes hidden, as you asked')
  expect(saidWith(one)).toBe('1 scene hidden, 1 shown anyway')
  expect(saidWith(one, other)).toBe('2 scenes shown anyway')
})

test('who comes first is told how far it goes', () => {
  const first = { chosen: false }
  expect(said(publishedCountdown, {}, first)).toBe('Spoilers up to season 2')

  const { songs } = everyPublished
  const ofSeries = songs.filter(({ season }) => season !== 'film')
  expect(said({ ...everyPublished, songs: ofSeries }, {}, first)).toBe(
    'Spoilers up to season 3',
  )
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
