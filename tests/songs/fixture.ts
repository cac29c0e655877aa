import { countdownList } from '../../src/lists/countdownList.ts'
import { catalogue } from '../../src/lists/catalogue.ts'
import type { PublishedCountdown } from '../../src/songs/countdownSchema.ts'
import type { PublishedSong, Story } from '../../src/songs/Song.ts'

const usual = {
  release: 'Home Tapes',
  duration: 180,
} satisfies Partial<PublishedSong>

const usualStory = {
  contentNotes: [],
  placement: { basis: 'confirmed', note: 'Two sources agree.' },
  sources: [],
} satisfies Partial<Story>

/** A season with episodes of these titles, which are numbered from one. */
function season(id: number, released: string, ...titles: readonly string[]) {
  const episodes = titles.map((title, index) => ({ number: index + 1, title }))
  return { kind: 'season', id, released, episodes } as const
}

/**
 * Six songs in an order that no sort produces. Each pair that a sort cannot
 * tell apart stands the wrong way round: Été before Don’t Stop, say. Ivo is a
 * character and, elsewhere, an artist.
 */
export const fixture: PublishedCountdown = {
  version: 2,
  title: 'Six songs of a made-up series',
  ranking: {
    origin: 'A ranked list of six',
    url: 'https://ranking.example/six',
    covers: { from: '2020-01-01', to: '2021-01-01' },
    publishedBefore: '2022-01-01',
  },
  parts: [
    season(1, '2020-01-01', 'Rain', 'Ferry'),
    season(2, '2021-01-01', 'Quarry', 'Unsung'),
    season(3, '2022-01-01', 'Later'),
  ],
  characters: [
    { id: 'zoe', name: 'Zoë Marsh', shortName: 'Zoë', playedBy: 'Ann Actor' },
    { id: 'adam', name: 'Adam Brook', shortName: 'Adam' },
    { id: 'mei', name: 'Mei Lake', shortName: 'Mei' },
    { id: 'ivo', name: 'Ivo Hill', shortName: 'Ivo' },
  ],
  songs: [
    {
      ...usual,
      rank: 4,
      slug: 'above-you-again',
      title: 'above you',
      artist: 'girl in grey',
      year: 2019,
      season: 1,
      episode: 2,
      story: {
        ...usualStory,
        sceneOrder: 1,
        characters: [],
        scene: 'An empty boat leaves. The waterfall gets smaller.',
        reason: 'It opens the journey.',
        vignette: { id: 'above-you-again', alt: 'A boat' },
      },
    },
    {
      ...usual,
      rank: 2,
      slug: 'song-9',
      title: 'Song 9',
      artist: 'Zahara',
      formerArtistName: 'Smooth Zed',
      year: 2020,
      season: 2,
      episode: 1,
      story: {
        ...usualStory,
        sceneOrder: 1,
        contentNotes: ['self-harm'],
        characters: ['zoe'],
        scene: 'Zoë dives. It’s colder than she thought.',
        reason: 'It sounds like cold water.',
        askedAs: ['goggles'],
        vignette: { id: 'song-9', alt: 'A diver' },
      },
    },
    {
      ...usual,
      rank: 1,
      slug: 'ete',
      title: 'Été',
      artist: 'Ørsted',
      year: 2019,
      season: 1,
      episode: 2,
      story: {
        ...usualStory,
        characters: ['adam', 'mei', 'zoe'],
        scene: 'The three of them lean over the rail. Nobody speaks.',
        reason: 'It is the summer in one chord.',
        vignette: { id: 'ete', alt: 'A rail' },
      },
    },
    {
      ...usual,
      rank: 3,
      slug: 'dont-stop',
      title: 'Don’t Stop',
      artist: 'Ørsted',
      year: 2019,
      season: 1,
      episode: 2,
      story: {
        ...usualStory,
        contentNotes: ['fight'],
        characters: ['zoe', 'adam'],
        scene: 'Adam’s hat flies off. Zoë runs after it.',
        reason: 'A chase wants drums.',
        vignette: { id: 'dont-stop', alt: 'A hat' },
      },
    },
    {
      ...usual,
      rank: 5,
      slug: 'song-10',
      title: 'Song 10',
      artist: 'Ivo',
      year: 2020,
      season: 1,
      episode: 1,
      story: {
        ...usualStory,
        characters: ['adam'],
        scene: 'Adam waits at the bus stop. It rains.',
        reason: 'Waiting has a rhythm.',
        askedAs: ['no umbrella'],
        vignette: { id: 'song-10', alt: 'A bus stop' },
      },
    },
    {
      ...usual,
      rank: 6,
      slug: 'above-you',
      title: 'above you',
      artist: 'Zahara',
      formerArtistName: 'Smooth Zed',
      year: 2021,
      season: 2,
      episode: 1,
      story: {
        ...usualStory,
        characters: ['mei'],
        scene: 'Mei watches waterfowl from the top. She stays dry.',
        reason: 'It looks down, as she does.',
        vignette: { id: 'above-you', alt: 'A cliff' },
      },
    },
  ],
}

export const fixtureCatalogue = catalogue(deepFreeze(fixture), countdownList)

/** A selector that mutates what it is given throws. */
function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value))
    if (typeof part === 'object' && part !== null) deepFreeze(part as object)
  return Object.freeze(value)
}
