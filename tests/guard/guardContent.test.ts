import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countdownList } from '../../src/lists/countdownList.ts'
import { catalogue, type Catalogue } from '../../src/lists/catalogue.ts'
import { countOptions } from '../../src/lists/countOptions.ts'
import type { PublishedCountdown } from '../../src/songs/countdownSchema.ts'
import { facetNames } from '../../src/lists/facets.ts'
import { openGuard, type Guard } from '../../src/guard/Guard.ts'
import { guardContent } from '../../src/guard/guardContent.ts'
import { selectSongs } from '../../src/lists/selectSongs.ts'
import { defaultView, type View } from '../../src/lists/View.ts'
import { words } from '../../src/search/words.ts'
import { anyGuard } from './anyGuard.ts'
import { anyView } from '../lists/anyView.ts'
import { fixture } from '../songs/fixture.ts'
import {
  published,
  publishedCountdown,
  publishedSoundtrack,
} from '../songs/published.ts'

type PublishedSong = PublishedCountdown['songs'][number]
type PublishedSoundtrackSong = (typeof publishedSoundtrack.songs)[number]
type At = Pick<PublishedSong, 'season' | 'episode'>

/** Whether an episode is one to come, told by counting from the first. */
function isAhead({ parts }: PublishedCountdown, { watched }: Guard, at: At) {
  if (watched === 'all') return false
  const codes = parts.flatMap((part) =>
    part.kind === 'film'
      ? [part.id]
      : part.episodes.map(({ number }) => `s${part.id}e${number}`),
  )
  return codes.indexOf(`s${at.season}e${at.episode}`) > codes.indexOf(watched)
}

function isHeld(
  countdown: PublishedCountdown,
  guard: Guard,
  song: PublishedSong,
) {
  const notes: readonly string[] = guard.avoided
  return (
    isAhead(countdown, guard, song) ||
    song.story.contentNotes.some((note) => notes.includes(note))
  )
}

/** The songs whose story nobody is to know of. */
function hiddenSongs(countdown: PublishedCountdown, guard: Guard) {
  return countdown.songs.filter(
    (song) =>
      isHeld(countdown, guard, song) && !guard.shownAnyway.has(song.slug),
  )
}

/** The episodes whose title nobody is to know of. */
function untitled(countdown: PublishedCountdown, guard: Guard) {
  const told = new Set(
    countdown.songs
      .filter(({ slug }) => guard.shownAnyway.has(slug))
      .map(({ season, episode }) => `${season}.${episode}`),
  )
  return seasonsOf(countdown).flatMap(({ id: season, episodes }) =>
    episodes
      .map(({ number: episode, title }) => ({ season, episode, title }))
      .filter(
        (at) =>
          isAhead(countdown, guard, at) &&
          !told.has(`${at.season}.${at.episode}`),
      ),
  )
}

function seasonsOf({ parts }: PublishedCountdown) {
  return parts.filter((part) => part.kind === 'season')
}

/** The content less just that, and what was shown anyway with a mark. */
function without(countdown: PublishedCountdown, guard: Guard) {
  const hidden = hiddenSongs(countdown, guard)
  const secret = new Set(untitled(countdown, guard).map(({ title }) => title))
  return {
    ...countdown,
    songs: countdown.songs.map((song) => {
      const { story, ...rest } = song
      if (!isHeld(countdown, guard, song)) return song
      return hidden.includes(song)
        ? { ...rest, held: 'scene' }
        : { ...rest, story, held: 'scene' }
    }),
    parts: countdown.parts.map((part) =>
      part.kind === 'film'
        ? part
        : {
            ...part,
            episodes: part.episodes.map(({ number, title }) =>
              secret.has(title) ? { number } : { number, title },
            ),
          },
    ),
  }
}

/** Another show, of which just what is held back is different. */
function retold(
  countdown: PublishedCountdown,
  guard: Guard,
): PublishedCountdown {
  const hidden = new Set(hiddenSongs(countdown, guard))
  const secret = untitled(countdown, guard)
  return {
    ...countdown,
    songs: countdown.songs.map((song) =>
      hidden.has(song)
        ? {
            ...song,
            story: {
              sceneOrder: 100 - song.rank,
              characters: countdown.characters.slice(0, 1).map(({ id }) => id),
              scene: 'Everybody wakes. It was a dream.',
              reason: 'It rings.',
              // What is held back for these alone has to keep them.
              contentNotes: isAhead(countdown, guard, song)
                ? ['fight']
                : song.story.contentNotes,
              vignette: { id: 'bell', alt: 'A bell' },
              placement: { basis: 'season-only', note: 'Nobody agrees.' },
              sources: [],
            },
          }
        : song,
    ),
    parts: countdown.parts.map((part) =>
      part.kind === 'film'
        ? part
        : {
            ...part,
            episodes: part.episodes.map((episode) =>
              secret.some(
                (at) => at.season === part.id && at.episode === episode.number,
              )
                ? { ...episode, title: 'A Dream' }
                : episode,
            ),
          },
    ),
  }
}

/** Every string in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Object.values(Object(value) as object).flatMap(textsIn)
}

describe.each([
  ['the fixture', fixture],
  ['the ten songs', publishedCountdown],
] as const)('of %s, whatever is asked for,', (_, countdown) => {
  const guards = anyGuard(countdown)
  const before = JSON.stringify(countdown)

  test('no word of what is held back is left', () => {
    fc.assert(
      fc.property(guards, (guard) => {
        // Known all the same: a drawing’s id is the song’s, too.
        const known = new Set(textsIn(without(countdown, guard)))
        const secrets = [
          ...hiddenSongs(countdown, guard).flatMap(({ story }) =>
            textsIn(story),
          ),
          ...untitled(countdown, guard).map(({ title }) => title),
        ].filter((text) => !known.has(text))
        const json = JSON.stringify(guardContent(countdown, guard))
        for (const secret of secrets)
          expect(json).not.toContain(JSON.stringify(secret))
      }),
    )
  })

  test('nobody can tell one show from another by it', () => {
    fc.assert(
      fc.property(guards, (guard) => {
        expect(guardContent(retold(countdown, guard), guard)).toStrictEqual(
          guardContent(countdown, guard),
        )
      }),
    )
  })

  test('all the rest is there as it was', () => {
    fc.assert(
      fc.property(guards, (guard) => {
        expect(guardContent(countdown, guard)).toStrictEqual(
          without(countdown, guard),
        )
      }),
    )
  })

  test('the content itself stays whole', () => {
    fc.assert(
      fc.property(guards, (guard) => {
        guardContent(countdown, guard)
      }),
      { numRuns: 20 },
    )
    expect(JSON.stringify(countdown)).toBe(before)
  })

  test('who asks for nothing is told everything', () => {
    expect(guardContent(countdown, openGuard)).toEqual(countdown)
  })
})

function guardedBy(guard: Partial<Guard>, countdown = publishedCountdown) {
  return catalogue(
    guardContent(countdown, { ...openGuard, ...guard }),
    countdownList,
  )
}

describe('of the ten songs, up to season 1, episode 4,', () => {
  const guarded = guardedBy({ watched: 's1e4' })

  test.each<[query: string, slugs: readonly string[]]>([
    // Words, names and titles of what is to come,
    ['bowling', []],
    ['bowlnig', []],
    ['bruises', []],
    ['harry', []],
    ['isaac', []],
    ['sarah', []],
    ['finale', []],
    ['mum', []],
    ['bully', []],
    ['perfect', []],
    ['tao', []],
    // or that are of other songs as well;
    ['elle', ['girls']],
    ['charlie', ['my-own-person', 'sappho', 'dance-with-me']],
    ['nick', ['my-own-person', 'sappho', 'dance-with-me']],
    ['party', ['pressure-to-party']],
    // and what was never hidden.
    ['taylor', ['seven']],
    ['beabadoobee', ['tired', 'dance-with-me']],
    ['URSOPRETTY', ['ur-so-pretty']],
    ['crush', ['sappho', 'girls', 'dance-with-me']],
    ['kiss', ['my-own-person']],
  ])('a search for “%s” finds %j', (query, slugs) => {
    expect(found(guarded, query)).toEqual(slugs)
  })

  test('only who is in a scene that is shown can be chosen', () => {
    expect(guarded.offered.character.map(({ name }) => name)).toEqual([
      'Charlie',
      'Nick',
      'Elle',
      'Tara',
      'Darcy',
      'Nellie',
    ])
    expect(
      Object.fromEntries(countOptions(guarded, defaultView, 'character')),
    ).toEqual({ charlie: 2, nick: 3, elle: 1, tara: 1, darcy: 1, nellie: 1 })
  })

  test('episodes to come can be chosen, but not by their titles', () => {
    expect(
      guarded.offered.episode.map(({ value, title }) => [value, title]),
    ).toEqual([
      ['s1e2', 'Crush'],
      ['s1e3', 'Kiss'],
      ['s1e5', undefined],
      ['s1e7', undefined],
      ['s2e1', undefined],
      ['s2e8', undefined],
    ])
  })

  test('a link means what it meant', () => {
    expect(guarded.options.character).toEqual(published.options.character)
    expect(
      selectSongs(guarded, { ...defaultView, character: ['harry'] }),
    ).toEqual([])
    expect(
      selectSongs(guarded, { ...defaultView, episode: ['s1e5'] }),
    ).toHaveLength(1)
  })
})

test.each<[watched: Guard['watched'], shown: readonly string[]]>([
  ['none', []],
  ['s1e1', []],
  ['s1e7', []],
  ['s1e8', ['in-1']],
  ['s2e1', ['in-1']],
  ['s2e8', ['in-1', 'in-2']],
  // Beyond the last that this version knows of, too.
  ['s2e9', ['in-1', 'in-2']],
  ['s9e9', ['in-1', 'in-2', 'in-3']],
  ['all', ['in-1', 'in-2', 'in-3', 'in-9']],
])(
  'up to %s, of songs whose episode is not known, %j are shown',
  (watched, shown) => {
    const [first] = publishedSoundtrack.songs
    const { episode: _, ...song } = first as PublishedSoundtrackSong
    // Of a season that nobody has heard of, the end is not known.
    const songs = [1, 2, 3, 9].map((season) => ({
      ...song,
      slug: `in-${season}`,
      season,
    }))
    const guarded = guardContent(
      { ...publishedCountdown, songs },
      { ...openGuard, watched },
    )
    expect(
      guarded.songs.filter(({ story }) => story).map(({ slug }) => slug),
    ).toEqual(shown)
  },
)

test('no word of a held story leads to its song', () => {
  const guarded = guardedBy({ watched: 'none' })
  const leaks = published.songs.flatMap((song) => {
    const own = words(
      `${song.title} ${song.artist} ${song.formerArtistName ?? ''}`,
    )
    return words(`${song.story?.scene} ${song.story?.reason}`)
      .filter((word) => !own.some((known) => known.startsWith(word)))
      .filter((word) => found(guarded, word).includes(song.slug))
  })
  expect(leaks).toEqual([])
})

test('a title that is told again finds only the scenes that are shown', () => {
  const guarded = guardedBy({
    watched: 's1e1',
    shownAnyway: new Set(['girls']),
  })
  expect(found(guarded, 'crush')).toEqual(['girls'])
})

test('the place of held scenes in their episode orders nothing', () => {
  const guard = { ...openGuard, watched: 'none' } as const
  const order = inStory(guardedBy(guard, fixture))
  // As in the countdown: a story would put “song-9” first of its episode.
  expect(order.slice(-2)).toEqual(['above-you', 'song-9'])
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: 1, max: 9 })), { minLength: 6 }),
      (places) => {
        const songs = fixture.songs.map((song, at) => {
          const { sceneOrder: _, ...story } = song.story
          const place = places[at]
          return {
            ...song,
            story: place ? { ...story, sceneOrder: place } : story,
          }
        })
        expect(inStory(guardedBy(guard, { ...fixture, songs }))).toEqual(order)
      },
    ),
  )
})

test('no view can tell one show from another', () => {
  const queries = fc.constantFrom(
    '',
    'nick',
    'party',
    'dream',
    'bowling',
    'everybody',
    'crush',
  )
  fc.assert(
    fc.property(
      anyGuard(publishedCountdown),
      anyView(published, queries),
      (guard, view: View) => {
        const [one, other] = [
          publishedCountdown,
          retold(publishedCountdown, guard),
        ].map((countdown) => guardedBy(guard, countdown))
        if (!one || !other) throw new Error('There are two.')
        expect(selectSongs(other, view)).toEqual(selectSongs(one, view))
        expect(other.offered).toEqual(one.offered)
        for (const facet of facetNames)
          expect(countOptions(other, view, facet)).toEqual(
            countOptions(one, view, facet),
          )
      },
    ),
  )
})

/** The songs that a search finds, as they stand in the file. */
function found({ songs, search }: Catalogue, query: string) {
  const answers = search(query)?.songs
  return songs.filter((_, at) => answers?.[at]).map(({ slug }) => slug)
}

function inStory({ songs, sortedBy }: Catalogue) {
  return sortedBy('story').map((place) => songs[place]?.slug)
}
