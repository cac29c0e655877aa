import type { countdownList } from '../../src/lists/countdownList.ts'
import { characters, parts, seasons, songs, type Song } from './content.ts'

// What the page ought to show, worked out the long way and sharing no code
// with the site: every song and every option is tried, one after another. A
// filter or an order that is new in the list does not compile before it is told
// here what it is to do.

/** What a song is filtered by; its marks are the visitor's. */
type Group = Exclude<(typeof countdownList.facets)[number], 'mark'>

/** The orders beside the one that goes without saying. */
export type ChosenSort = Exclude<
  (typeof countdownList.sorts)[number],
  'countdown'
>

/** A view as a visitor puts it; what is left out is as it was at first. */
export type Wish = Partial<Record<Group, readonly string[]>> & {
  readonly match?: 'all'
  /** Whole words, or beginnings of words, all lower case. */
  readonly q?: string
  readonly sort?: ChosenSort
}

type Choice = {
  readonly group: Group
  /** As the address says it. */
  readonly value: string
  /** As the page says it. */
  readonly label: string
}

type OfferedOption = {
  readonly label: string
  /** How many songs it stands for. */
  readonly count: number
  readonly chosen: boolean
  readonly enabled: boolean
}

function idOf(artist: string) {
  return artist.toLowerCase().replaceAll(' ', '-')
}

function valuesOf(song: Song): Record<Group, readonly string[]> {
  return {
    season: [`${song.season}`],
    character: song.story.characters,
    episode: [`s${song.season}e${song.episode}`],
    artist: [idOf(song.artist)],
  }
}

const artists = [...new Set(songs.map(({ artist }) => artist))].toSorted(
  (a, b) => a.localeCompare(b, 'en'),
)

/** The people who stand first; the others are folded away. */
const mainPeople = 7

function peopleFrom(start: number, end?: number) {
  return characters.slice(start, end).map(({ id, shortName }) => ({
    group: 'character' as const,
    value: id,
    label: shortName,
  }))
}

/** Every option there can be, in the order of the page. */
export const choices: readonly Choice[] = [
  ...peopleFrom(0, mainPeople),
  ...parts.map((part) => ({
    group: 'season' as const,
    value: `${part.id}`,
    label:
      part.kind === 'film' ? `The film ${part.title}` : `Season ${part.id}`,
  })),
  ...peopleFrom(mainPeople),
  ...seasons.flatMap(({ number: season, episodes }) =>
    episodes
      .map(({ number, title }) => ({
        group: 'episode' as const,
        value: `s${season}e${number}`,
        label: `${season}.${number} ${title}`,
      }))
      .filter(hasSong),
  ),
  ...artists.map((artist) => ({
    group: 'artist' as const,
    value: idOf(artist),
    label: artist,
  })),
]

function hasSong({ group, value }: Pick<Choice, 'group' | 'value'>) {
  return songs.some((song) => valuesOf(song)[group].includes(value))
}

/** What is offered to somebody who has asked for nothing yet. */
export const offered = choices.filter(hasSong)

/** Every one, in the order that addresses say them. */
export const groups = Object.keys({
  season: true,
  character: true,
  episode: true,
  artist: true,
} satisfies Record<Group, true>) as readonly Group[]

/** Several in a group mean or; groups, and characters together, mean and. */
function isIn(song: Song, wish: Wish) {
  const values = valuesOf(song)
  return (
    groups.every((group) => {
      const wanted = wish[group] ?? []
      if (wanted.length === 0) return true
      return group === 'character' && wish.match === 'all'
        ? wanted.every((value) => values[group].includes(value))
        : wanted.some((value) => values[group].includes(value))
    }) && saysAll(song, wish.q ?? '')
  )
}

function saysAll(song: Song, query: string) {
  return query
    .split(' ')
    .every((word) => wordsOf.get(song)?.some((known) => known.startsWith(word)))
}

const wordsOf = new Map(
  songs.map((song) => {
    const people = characters.filter(({ id }) =>
      song.story.characters.includes(id),
    )
    const episode = seasons
      .find(({ number }) => number === song.season)
      ?.episodes.find(({ number }) => number === song.episode)
    const said = [
      song.title,
      song.artist,
      song.formerArtistName ?? '',
      episode?.title ?? '',
      ...people.map(({ name }) => name),
      song.story.scene,
      song.story.reason,
      ...(song.story.askedAs ?? []),
    ]
    const plain = said.join(' ').toLowerCase().replace(/['’]/g, '')
    return [song, plain.split(/[^a-z0-9]+/)]
  }),
)

const orders: Record<
  ChosenSort | 'countdown',
  (song: Song) => readonly (string | number)[]
> = {
  countdown: () => [],
  winner: ({ rank }) => [rank],
  story: ({ season, episode, story: { sceneOrder = 1.5 } }) => [
    season,
    episode,
    sceneOrder,
  ],
  title: ({ title }) => [title],
  artist: ({ artist }) => [artist],
  year: ({ year }) => [year],
}

/** The songs that a wish leaves, as they stand on the page. */
export function songsFor(wish: Wish): readonly Song[] {
  const keysOf = orders[wish.sort ?? 'countdown']
  return songs
    .filter((song) => isIn(song, wish))
    .toSorted((a, b) => {
      const others = keysOf(b)
      for (const [at, key] of keysOf(a).entries()) {
        const other = others[at] ?? ''
        const gap =
          typeof key === 'number'
            ? key - Number(other)
            : key.localeCompare(String(other), 'en')
        if (gap !== 0) return gap
      }
      return b.rank - a.rank
    })
}

/** The wish with one more option in it, or one less if it was there. */
export function toggled(wish: Wish, { group, value }: Choice): Wish {
  const wanted = wish[group] ?? []
  return {
    ...wish,
    [group]: wanted.includes(value)
      ? wanted.filter((one) => one !== value)
      : [...wanted, value],
  }
}

/**
 * What every option says of itself: how many songs have it, of those that the
 * other groups leave, or, of people who are to be together, how many are left.
 * One that has none cannot be chosen, and stands there only if some song of the
 * whole list has it, or somebody has asked for it.
 */
export function optionsFor(wish: Wish): readonly OfferedOption[] {
  return choices.flatMap((choice) => {
    const { group, value, label } = choice
    const chosen = wish[group]?.includes(value) ?? false
    if (!hasSong(choice) && !chosen) return []
    const together = group === 'character' && wish.match === 'all'
    const rest = together ? wish : { ...wish, [group]: [] }
    const count = songs.filter(
      (song) => isIn(song, rest) && valuesOf(song)[group].includes(value),
    ).length
    return [{ label, count, chosen, enabled: chosen || count > 0 }]
  })
}

/** What is asked of several people: of one, there is nothing to ask. */
export function matchesFor(wish: Wish): readonly OfferedOption[] {
  if ((wish.character ?? []).length < 2) return []
  const { match, ...any } = wish
  const all = { ...wish, match: 'all' } as const
  return [
    { label: 'Any of them', asked: any, chosen: !match },
    { label: 'In one scene', asked: all, chosen: match === 'all' },
  ].map(({ label, asked, chosen }) => {
    return { label, count: songsFor(asked).length, chosen, enabled: true }
  })
}

/** The one address of a wish. */
export function addressOf(wish: Wish): string {
  const said = groups.flatMap((group) => {
    const wanted = choices
      .filter((one) => one.group === group)
      .map(({ value }) => value)
      .filter((value) => wish[group]?.includes(value))
    return wanted.length > 0 ? [`${group}=${wanted.join(',')}`] : []
  })
  if (wish.match) said.push(`match=${wish.match}`)
  if (wish.q)
    said.push(`q=${encodeURIComponent(wish.q).replaceAll('%20', '+')}`)
  if (wish.sort) said.push(`sort=${wish.sort}`)
  return said.length > 0 ? `/?${said.join('&')}` : '/'
}

/** And the same songs by how addresses name them. */
export function slugsFor(wish: Wish): readonly string[] {
  return songsFor(wish).map(({ slug }) => slug)
}
