import { expect, test } from 'vitest'
import { translateContent } from '../../../src/build/editors/translateContent.ts'
import {
  publishedCountdown,
  publishedSoundtrack,
} from '../../songs/published.ts'

type Words = {
  title: string
  ranking?: { origin: string }
  sources: Record<string, string>
  songs: Record<string, Record<string, unknown>>
}

/** All words of the countdown, with a mark before each. */
function words(): Words {
  return {
    title: '¡Title',
    ranking: { origin: '¡Origin' },
    sources: { 'The ranking article': '¡Article' },
    songs: Object.fromEntries(
      publishedCountdown.songs.map(({ slug, story }) => [
        slug,
        {
          scene: `¡${story.scene}`,
          reason: `¡${story.reason}`,
          alt: `¡${story.vignette.alt}`,
          note: `¡${story.placement.note}`,
          ...(story.askedAs && { askedAs: ['¡asked'] }),
        },
      ]),
    ),
  }
}

test('the words are those of the language, the facts those of English', () => {
  const { content } = translateContent(publishedCountdown, words())
  expect(content?.title).toBe('¡Title')
  expect(content?.ranking).toEqual({
    ...publishedCountdown.ranking,
    origin: '¡Origin',
  })
  for (const [at, song] of publishedCountdown.songs.entries()) {
    const { story } = song
    expect(content?.songs[at]).toEqual({
      ...song,
      story: {
        ...story,
        scene: `¡${story.scene}`,
        reason: `¡${story.reason}`,
        vignette: { ...story.vignette, alt: `¡${story.vignette.alt}` },
        placement: { ...story.placement, note: `¡${story.placement.note}` },
        ...(story.askedAs && { askedAs: ['¡asked'] }),
        sources: story.sources.map((source) => ({
          ...source,
          label:
            source.label === 'The ranking article' ? '¡Article' : source.label,
        })),
      },
    })
  }
})

test.each<[change: (all: Words) => void, path: string, says: string]>([
  [
    ({ songs }) => delete songs['seven']?.['scene'],
    'songs.seven.scene',
    '“seven”, the scene: it is missing.',
  ],
  [
    ({ songs }) => delete songs['seven'],
    'songs.seven.reason',
    '“seven”, the reason: it is missing.',
  ],
  [
    ({ songs }) => (songs['nobody'] = { scene: 'A scene' }),
    'songs.nobody',
    'No song of this file is “nobody”.',
  ],
  [
    ({ sources }) => (sources['No such label'] = 'A label'),
    'sources.No such label',
    'No source has the label “No such label” in English.',
  ],
  [
    (all) => delete all.ranking,
    'ranking',
    'The origin of the ranking is missing.',
  ],
])('%s is said at %s', (change, path, says) => {
  const all = words()
  change(all)
  const { content, faults } = translateContent(publishedCountdown, all)
  expect(content).toBeUndefined()
  expect(faults).toContainEqual({ path, says })
})

test('what English does not say is a fault', () => {
  const untold = publishedSoundtrack.songs.find(({ story }) => !story.scene)
  const slug = untold?.slug ?? ''
  const { faults } = translateContent(publishedSoundtrack, {
    title: 'A title',
    sources: {},
    songs: { [slug]: { scene: 'A scene' } },
  })
  expect(faults).toContainEqual({
    path: `songs.${slug}.scene`,
    says: `“${untold?.title}”, the scene: English has none.`,
  })
})

test.each<[json: unknown, path: string]>([
  [{ ...words(), story: {} }, 'story'],
  [{ ...words(), title: ' A title' }, 'title'],
  [{ ...words(), songs: { seven: { scene: 3 } } }, 'songs.seven.scene'],
  [{ ...words(), songs: { seven: { note: [] } } }, 'songs.seven.note'],
])('%j has a fault at %s', (json, path) => {
  const { faults } = translateContent(publishedCountdown, json)
  expect(faults?.map((fault) => fault.path)).toContain(path)
})
