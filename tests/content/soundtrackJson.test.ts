import { describe, expect, test } from 'vitest'
import { episodeCode } from '../../src/songs/episodeCode.ts'
import { fold } from '../../src/songs/fold.ts'
import { words } from '../../src/search/words.ts'
import { published } from '../songs/published.ts'
import { publishedSoundtrack } from '../songs/publishedSoundtrack.ts'

const { songs, characters } = publishedSoundtrack
const all = [...published.songs, ...songs]

function song(slug: string) {
  return songs.find((one) => one.slug === slug)
}

test.each([
  [1, 36],
  [2, 48],
  [3, 58],
  ['film', 31],
])('with the ten, season %s has %i songs', (number, count) => {
  expect(all.filter(({ season }) => season === number)).toHaveLength(count)
})

test('with the ten, these episodes have so many songs', () => {
  const counts: Record<string, number> = {}
  for (const { season, episode } of all) {
    if (!episode) continue
    const code = episodeCode({ season, episode })
    counts[code] = (counts[code] ?? 0) + 1
  }
  expect(counts).toEqual({
    s1e1: 3,
    s1e2: 4,
    s1e3: 2,
    s1e5: 2,
    s1e7: 2,
    s1e8: 2,
    s2e1: 4,
    s2e2: 4,
    s2e3: 7,
    s2e4: 5,
    s2e5: 4,
    s2e8: 5,
    s3e1: 1,
    s3e4: 1,
    s3e8: 1,
  })
})

test('a place in an episode is one of as many as it has songs', () => {
  const places: Record<string, number[]> = {}
  for (const { season, episode, story } of all)
    if (episode && story?.sceneOrder)
      (places[episodeCode({ season, episode })] ??= []).push(story.sceneOrder)

  for (const taken of Object.values(places)) taken.sort((a, b) => a - b)
  expect(places).toEqual({
    s1e1: [1, 3],
    s1e2: [1, 4],
    s2e1: [1],
    s2e8: [1, 2, 3, 4, 5],
    s3e1: [1],
  })
})

test('no song stands in both files', () => {
  const ranked = new Set(published.songs.map(titleAndArtist))
  expect(songs.filter((one) => ranked.has(titleAndArtist(one)))).toEqual([])
})

test('one song is heard in two seasons, and named after the second', () => {
  const once = new Set(all.map(titleAndArtist))
  expect(all).toHaveLength(once.size + 1)
  expect(song('colours-of-you')).toMatchObject({ season: 1 })
  expect(song('colours-of-you-season-2')).toMatchObject({
    title: 'Colours Of You',
    season: 2,
    episode: 8,
  })
})

describe('what is known is said as surely as it is known', () => {
  test.each<[slug: string, basis: string, episode: number | undefined]>([
    ['want-me', 'confirmed', 1],
    ['why-am-i-like-this', 'confirmed', 2],
    ['dont-delete-the-kisses', 'single-source', 1],
    ['flirting-with-her', 'season-only', undefined],
    ['freak-out', 'single-source', 4],
    ['just-like-heaven', 'confirmed', 8],
    ['crush-culture', 'season-only', undefined],
    ['blue', 'confirmed', 4],
    ['love-you', 'confirmed', 8],
    ['lucid', 'single-source', 3],
    ['because-i-love-you', 'single-source', 8],
    ['shatter', 'confirmed', 1],
  ])('%s: %s, episode %s', (slug, basis, episode) => {
    expect(song(slug)?.story.placement.basis).toBe(basis)
    expect(song(slug)?.episode).toBe(episode)
  })

  test('a song known by its season alone is on the official playlist', () => {
    expect(
      slugsOf(
        ({ story }) =>
          story.placement.basis === 'season-only' && !isOnPlaylist(story),
      ),
    ).toEqual([])
  })

  test('only a song that is not on the playlist has no track', () => {
    expect(slugsOf((one) => one.spotifyTrack === undefined)).toEqual(
      slugsOf((one) => !isOnPlaylist(one.story)),
    )
  })

  test('who is on screen is known only where the scene is', () => {
    expect(
      slugsOf(({ story }) => story.characters.length > 0 && !story.scene),
    ).toEqual([])
  })
})

test('a slug is the words of the title, without guests', () => {
  expect(
    slugsOf(({ slug, title, season }) => {
      const named = words(withoutGuests(title)).join('-')
      return ![named, `${named}-season-${season}`].includes(slug)
    }),
  ).toEqual([])
})

test('a song of several artists is searched for by the first', () => {
  expect(
    slugsOf(({ artist, searchArtist }) => {
      const [first, ...guests] = artist.split(', ')
      return searchArtist !== (guests.length > 0 ? first : undefined)
    }),
  ).toEqual([])
})

test('scenes and notes are one or two sentences, up to 240 characters', () => {
  const told = songs.flatMap(({ story }) => [story.scene, story.placement.note])
  expect(
    told
      .filter((text) => text !== undefined)
      .filter((text) => ![1, 2].includes(sentences(text)) || text.length > 240),
  ).toEqual([])
})

test('each scene, and nothing else, can be asked for in other words', () => {
  const unlike = all.filter(
    ({ story }) =>
      (story?.askedAs === undefined) !== (story?.scene === undefined),
  )
  expect(unlike.map(({ slug }) => slug)).toEqual([])
})

test('no song is asked for twice in the same words, or in its scene’s', () => {
  const vain = all.flatMap(({ story }) => {
    const asked = (story?.askedAs ?? []).map((phrase) => fold(phrase))
    const scene = fold(story?.scene ?? '')
    return asked.filter(
      (phrase, at) => scene.includes(phrase) || asked.indexOf(phrase) < at,
    )
  })
  expect(vain).toEqual([])
})

test('a song names each source once', () => {
  expect(
    slugsOf(({ story: { sources } }) => {
      const labels = new Set(sources.map(({ label }) => label))
      return labels.size < sources.length
    }),
  ).toEqual([])
})

test('addresses are https and plain ASCII, as a browser would write them', () => {
  const addresses = textsIn(publishedSoundtrack).filter((text) =>
    text.includes('://'),
  )
  expect(addresses.length).toBeGreaterThan(songs.length)
  expect(
    addresses.filter(
      (url) => !url.startsWith('https://') || new URL(url).href !== url,
    ),
  ).toEqual([])
})

test('quotes are curly, and blanks single', () => {
  expect(
    textsIn(publishedSoundtrack)
      .filter((text) => !text.startsWith('https:'))
      .filter((text) => /['"`´]|\s{2}|[^\S ]/.test(text)),
  ).toEqual([])
})

test('everybody listed is on screen in some scene that is known, but one', () => {
  const seen = new Set(songs.flatMap(({ story }) => story.characters))
  expect(
    characters.filter(({ id }) => !seen.has(id)).map(({ id }) => id),
  ).toEqual(['michael'])
})

test('six titles are French', () => {
  expect(slugsOf(({ titleLanguage }) => titleLanguage === 'fr')).toEqual([
    'le-temps-de-lamour',
    'tresor',
    'un-peu-plus-souvent',
    'on-etait-beau',
    'la-vagabonde',
    'lamour-de-ma-vie',
  ])
})

type Song = (typeof songs)[number]

function slugsOf(rule: (song: Song) => boolean) {
  return songs.filter(rule).map(({ slug }) => slug)
}

function isOnPlaylist({ sources }: Song['story']) {
  return sources.some(({ url }) => url?.includes('/playlist/'))
}

function withoutGuests(title: string) {
  return title.replace(/ \((?:feat|ft)\. .+\)$/, '')
}

function titleAndArtist({ title, artist }: { title: string; artist: string }) {
  return words(`${title} ${artist}`).join(' ')
}

/** Ends of sentences: a stop, perhaps quoted, before a blank or the end. */
function sentences(text: string) {
  return text.match(/[.!?…]”?(?= |$)/g)?.length ?? 0
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsIn)
    : []
}
