import { expect, test } from 'vitest'
import { neighbours } from '../../../src/pages/song/neighbours.ts'
import { everyPublishedSong } from '../../songs/everyPublishedSong.ts'
import { published } from '../../songs/published.ts'

const { songs } = everyPublishedSong

/** The slugs on either side of each song in an order. */
function sides(sort: 'countdown' | 'story') {
  return new Map(
    songs.map((song) => {
      const { before, after } = neighbours(everyPublishedSong, song, sort)
      return [song.slug, [before?.slug, after?.slug]] as const
    }),
  )
}

test('a ranked song stands between those of the ranks beside its own', () => {
  const around = sides('countdown')
  const ranked = published.songs.toSorted((a, b) => b.rank - a.rank)
  for (const [place, { slug }] of ranked.entries())
    expect(around.get(slug)).toEqual([
      ranked[place - 1]?.slug,
      ranked[place + 1]?.slug,
    ])
})

test('every song of an episode stands in the story, one after the other', () => {
  const around = sides('story')
  const placed = songs.filter(({ episode }) => episode)
  const told: string[] = []
  for (
    let slug: string | undefined = 'want-me';
    slug !== undefined && told.length <= placed.length;
    slug = around.get(slug)?.[1]
  )
    told.push(slug)
  expect(told.toSorted()).toEqual(placed.map(({ slug }) => slug).toSorted())
  expect(told.map((slug) => around.get(slug)?.[0])).toEqual([
    undefined,
    ...told.slice(0, -1),
  ])
})

test('a song that has no place in an order has nothing beside it there', () => {
  const beside = (['countdown', 'story'] as const).flatMap((sort) => {
    const around = sides(sort)
    return songs
      .filter(({ rank, episode }) =>
        sort === 'countdown' ? rank === undefined : episode === undefined,
      )
      .flatMap(({ slug }) => around.get(slug) ?? [])
  })
  expect(beside.length).toBeGreaterThan(100)
  expect(new Set(beside)).toEqual(new Set([undefined]))
})
