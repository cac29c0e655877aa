import { describe, expect, test } from 'vitest'
import { contentNotes, type ContentNote } from '../../src/songs/contentNotes.ts'
import { publishedCountdown } from '../songs/published.ts'
import { publishedSoundtrack } from '../songs/publishedSoundtrack.ts'

const all = [...publishedCountdown.songs, ...publishedSoundtrack.songs]

test('a source has an https address or none, and so has a year’s', () => {
  const sources = [
    ...all.flatMap(({ story }) => story.sources),
    ...publishedSoundtrack.songs.flatMap(({ yearSource }) => yearSource ?? []),
  ]
  expect(sources.length).toBeGreaterThan(all.length)
  expect(
    sources.filter(
      ({ url }) => url !== undefined && new URL(url).protocol !== 'https:',
    ),
  ).toEqual([])
})

/**
 * What each scene that needs one is to be warned of, by hand and from what
 * happens there, not from how we tell it: *seven* never mentions the parent.
 */
const warned: Readonly<Record<string, readonly ContentNote[]>> = {
  seven: ['homophobic-parent'],
  tired: ['homophobic-bullying', 'fight'],
  'smokey-eyes': ['homophobic-bullying', 'fight'],
  'ur-so-pretty': ['homophobic-bullying', 'self-harm'],
  blue: ['eating-disorder', 'self-harm'],
}

test('each scene that needs a note has it, and no other song has one', () => {
  const noted = all.filter(({ story }) => story.contentNotes.length > 0)
  expect(
    Object.fromEntries(
      noted.map(({ slug, story }) => [slug, story.contentNotes]),
    ),
  ).toEqual(warned)
})

test('no note is there that warns of nothing', () => {
  const used = new Set(Object.values(warned).flat())
  expect([...used].toSorted()).toEqual(contentNotes.toSorted())
})

/** Words that a scene cannot have without the note beside it. */
test.each<[word: RegExp, note: ContentNote]>([
  [/bull(?:y|ied)|taunt/i, 'homophobic-bullying'],
  [/fight|fought/i, 'fight'],
  [/self-harm/i, 'self-harm'],
  [/clinic|eating disorder/i, 'eating-disorder'],
])('a scene with %o has the note “%s”', (word, note) => {
  const told = all.filter(({ story }) => word.test(story.scene ?? ''))
  expect(told.length).toBeGreaterThan(0)
  expect(
    told.filter(({ story }) => !story.contentNotes.includes(note)),
  ).toEqual([])
})

describe('what a note counts on is among the sources', () => {
  test.each<[slug: string, ...labels: string[]]>([
    ['buzzkill', 'Geek Girl Authority', 'MovieWeb'],
    [
      'tired',
      'The Review Geek',
      'Ihcahieh',
      'Geek Girl Authority',
      'Rage4Media',
    ],
    ['pressure-to-party', 'TV Recaps & Reviews'],
    ['dont-delete-the-kisses', 'Heartstopper Moments'],
    ['freak-out', 'TV Recaps & Reviews', 'Vulture', 'Ihcahieh'],
    ['shatter', 'Huron Emery', 'Warwick PLAN', 'Sportskeeda'],
    ['lucid', 'Wikipedia'],
  ])('%s', (slug, ...labels) => {
    const named = all.find((song) => song.slug === slug)?.story.sources ?? []
    for (const label of labels)
      expect(named.map((source) => source.label).join()).toContain(label)
  })
})

test.each(['lucid', 'clearest-blue', 'you-wouldnt-like-me', 'vertigo', 'dive'])(
  'the note of “%s” says that a source names the artist alone',
  (slug) => {
    const song = all.find((one) => one.slug === slug)
    expect(song?.story.placement.note).toMatch(/, but not this song\.$/)
  },
)

test('36 years have a source of their own', () => {
  expect(
    publishedSoundtrack.songs.filter(({ yearSource }) => yearSource),
  ).toHaveLength(36)
})
