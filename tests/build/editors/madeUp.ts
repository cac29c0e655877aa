import type { BothFiles } from '../../../src/build/editors/contentRules.ts'
import type { ContentFile } from '../../../src/build/editors/Fault.ts'
import type { PublishedCountdown } from '../../../src/songs/countdownSchema.ts'

const url = 'https://ranking.example/ten'

/** Ten songs of a made-up series, and two others, with nothing wrong. */
export const madeUp: BothFiles = {
  countdown: {
    version: 2,
    title: 'Ten songs of a made-up series',
    ranking: {
      origin: 'A ranked list of ten',
      url,
      covers: { from: '2020-01-01', to: '2021-01-01' },
      publishedBefore: '2022-01-01',
    },
    parts: [
      {
        kind: 'season',
        id: 1,
        released: '2020-01-01',
        episodes: [
          { number: 1, title: 'Rain' },
          { number: 2, title: 'Ferry' },
        ],
      },
      { kind: 'film', id: 'film', title: 'The Lake', released: '2024-01-01' },
    ],
    characters: [{ id: 'zoe', name: 'Zoë Marsh', shortName: 'Zoë' }],
    songs: [
      'Above',
      'Boat',
      'Cliff',
      'Dive',
      'Echo',
      'Fog',
      'Gull',
      'Harbour',
      'Island',
      'Jetty',
    ].map((title, at) => ranked(title, at + 1)),
  },
  soundtrack: {
    version: 2,
    title: 'Every song of a made-up series',
    characters: [{ id: 'uma', name: 'Uma Weir', shortName: 'Uma' }],
    songs: [
      {
        slug: 'green-lamp',
        title: 'Green Lamp',
        artist: 'Ivo, Zahara',
        searchArtist: 'Ivo',
        year: 2016,
        duration: 201,
        season: 1,
        episode: 2,
        story: {
          sceneOrder: 1,
          characters: ['uma'],
          scene: 'Uma waves until the boat is out of sight.',
          askedAs: ['goodbye'],
          contentNotes: [],
          placement: { basis: 'single-source', note: 'A letter says so.' },
          sources: [{ label: 'Letter', url: 'https://letters.example/1' }],
        },
      },
      {
        slug: 'red-lamp',
        title: 'Red Lamp',
        artist: 'Ivo',
        season: 1,
        spotifyTrack: 'https://open.spotify.com/track/000000000000000000000A',
        story: {
          characters: [],
          contentNotes: [],
          placement: { basis: 'season-only' },
          sources: [
            { label: 'Playlist', url: 'https://music.example/playlist/1' },
          ],
        },
      },
    ],
  },
}

function ranked(
  title: string,
  rank: number,
): PublishedCountdown['songs'][number] {
  const slug = title.toLowerCase()
  return {
    rank,
    slug,
    title,
    artist: 'Ørsted',
    release: 'Home Tapes',
    duration: 180,
    year: 2019,
    season: 1,
    episode: 1,
    spotifyTrack: `https://open.spotify.com/track/${String(rank).padStart(22, '0')}`,
    story: {
      characters: ['zoe'],
      scene: 'Zoë leans over the rail. Nobody speaks.',
      askedAs: ['on board'],
      reason: 'It is the summer in one chord.',
      contentNotes: [],
      vignette: { id: slug, alt: 'A rail' },
      placement: { basis: 'confirmed', note: 'Two sources agree.' },
      sources: [{ label: 'Ranking', url }],
    },
  }
}

/** A copy with values changed, or with `undefined` taken out, by their paths. */
export function changed<Content>(
  content: Content,
  changes: Readonly<Record<string, unknown>>,
): Content {
  const copy = structuredClone(content)
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    const at = names.reduce<unknown>(
      (inside, name) => (inside as Record<string, unknown>)[name],
      copy,
    ) as Record<string, unknown>
    if (value === undefined) delete at[last]
    else at[last] = value
  }
  return copy
}

/** Both files, as they would be on disk. */
export function textsOf({
  countdown,
  soundtrack,
}: Record<ContentFile, unknown>) {
  return {
    countdown: `${JSON.stringify(countdown, null, 2)}\n`,
    soundtrack: `${JSON.stringify(soundtrack, null, 2)}\n`,
  }
}
