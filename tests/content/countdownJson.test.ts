import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { facetNames } from '../../src/lists/facets.ts'
import { songCode } from '../../src/topTen/songCode.ts'
import { everyPublishedSong } from '../songs/everyPublishedSong.ts'
import { published, publishedCountdown } from '../songs/published.ts'

const { options } = published
const { songs, parts, characters } = publishedCountdown

function song(slug: string) {
  return songs.find((one) => one.slug === slug)
}

test('ten songs are ranked 1 to 10', () => {
  const ranks = songs.map(({ rank }) => rank)
  expect(ranks.toSorted((a, b) => a - b)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ])
})

test('three seasons have eight titled episodes each, and a film follows', () => {
  expect(
    parts.map((part) =>
      part.kind === 'film'
        ? [part.id, part.title, part.released]
        : [
            part.id,
            ...part.episodes.map(({ number, title }) => `${number} ${title}`),
          ],
    ),
  ).toEqual([
    [
      1,
      '1 Meet',
      '2 Crush',
      '3 Kiss',
      '4 Secret',
      '5 Friend',
      '6 Girls',
      '7 Bully',
      '8 Boyfriend',
    ],
    [
      2,
      '1 Out',
      '2 Family',
      '3 Promise',
      '4 Challenge',
      '5 Heat',
      '6 Truth / Dare',
      '7 Sorry',
      '8 Perfect',
    ],
    [
      3,
      '1 Love',
      '2 Home',
      '3 Talk',
      '4 Journey',
      '5 Winter',
      '6 Body',
      '7 Together',
      '8 Apart',
    ],
    ['film', 'Heartstopper Forever', '2026-07-17'],
  ])
})

describe('where the ranking article and the credits differ', () => {
  test('“ur so pretty” is by Wasia Project', () => {
    expect(song('ur-so-pretty')?.artist).toBe('Wasia Project')
  })

  test('“My Own Person” is by Ezra Williams, once Smoothboi Ezra', () => {
    expect(song('my-own-person')).toMatchObject({
      artist: 'Ezra Williams',
      formerArtistName: 'Smoothboi Ezra',
    })
  })

  test('the moment of “My Own Person” alone is disputed', () => {
    expect(
      songs
        .filter(({ story }) => story.placement.momentDisputed)
        .map(({ slug }) => slug),
    ).toEqual(['my-own-person'])
  })

  test('Harry is Harry Greene', () => {
    expect(characters.find(({ id }) => id === 'harry')?.name).toBe(
      'Harry Greene',
    )
  })

  test('Sarah Nelson is played by Olivia Colman', () => {
    expect(characters.find(({ id }) => id === 'sarah')?.playedBy).toBe(
      'Olivia Colman',
    )
  })
})

test('every song has a Spotify track, and no other song’s', () => {
  const tracks = songs.map(({ spotifyTrack }) => spotifyTrack)
  expect(tracks).not.toContain(undefined)
  expect(new Set(tracks).size).toBe(songs.length)
})

test('no name begins as a formula: spreadsheets would work it out', () => {
  const names = everyPublishedSong.songs.flatMap((one) => [
    one.title,
    one.artist,
    one.release ?? '',
  ])
  expect(names.filter((name) => /^[=+\-@\t\r]/.test(name))).toEqual([])
})

test('links with an own order can tell all songs apart', () => {
  const codes = songs.map((one) => songCode(one.slug))
  expect(new Set(codes).size).toBe(songs.length)
})

describe.each(songs.map((one) => [one.title, one] as const))(
  '“%s”',
  (_, { story }) => {
    const { scene, reason, characters: seen, contentNotes } = story
    const { sources, vignette } = story

    test('has a scene of two or three sentences', () => {
      expect([2, 3]).toContain(sentences(scene))
    })

    test('has a reason of one or two sentences', () => {
      expect([1, 2]).toContain(sentences(reason))
    })

    test('names nobody and nothing twice', () => {
      for (const list of [seen, contentNotes, sources.map(({ url }) => url)]) {
        const named = list.filter((one) => one !== undefined)
        expect(named).toEqual([...new Set(named)])
      }
    })

    test('names its sources, the ranking among them', () => {
      expect(sources.map(({ url }) => url)).toContain(published.ranking.url)
    })

    test('has a drawing', () => {
      expect(
        existsSync(
          new URL(
            `../../src/cards/vignettes/${vignette.id}.svg`,
            import.meta.url,
          ),
        ),
      ).toBe(true)
    })

    test('has a drawing of its own', () => {
      expect(
        songs.filter((other) => other.story.vignette.id === vignette.id),
      ).toHaveLength(1)
    })

    test('says what is drawn', () => {
      expect(vignette.alt).not.toMatch(/todo/i)
    })
  },
)

test('quotes and apostrophes are curly', () => {
  expect(
    textsIn(published.songs).filter((text) => /['"`´]/.test(text)),
  ).toEqual([])
})

test.each(facetNames)('each %s has an address of its own', (facet) => {
  const values = options[facet].map(({ value }) => value)
  expect(values).toEqual([...new Set(values)])
  expect(values).not.toContain('')
})

test('everybody listed is on screen in some scene', () => {
  const seen = new Set(songs.flatMap(({ story }) => story.characters))
  expect(characters.filter(({ id }) => !seen.has(id))).toEqual([])
})

/** Ends of sentences: a stop, perhaps quoted, before a blank or the end. */
function sentences(text: string) {
  return text.match(/[.!?…]”?(?= |$)/g)?.length
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsIn)
    : []
}
