import { characters, seasons, songs, type Song } from './content.ts'

// What the page ought to show, worked out the long way and sharing no code
// with the site: every song and every option is tried, one after another.

type Group = 'season' | 'character' | 'episode' | 'artist'

/** A view as a visitor puts it; what is left out is as it was at first. */
export type Wish = Partial<Record<Group, readonly string[]>> & {
  readonly match?: 'all'
  /** Whole words, or beginnings of words, all lower case. */
  readonly q?: string
  readonly sort?: 'winner' | 'story' | 'title' | 'artist' | 'year'
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
  /** How many songs choosing it would leave. */
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

/** Every option there is, in the order of the page. */
export const choices: readonly Choice[] = [
  ...seasons.map(({ number }) => ({
    group: 'season' as const,
    value: `${number}`,
    label: `Season ${number}`,
  })),
  ...characters.map(({ id, shortName }) => ({
    group: 'character' as const,
    value: id,
    label: shortName,
  })),
  ...seasons.flatMap(({ number: season, episodes }) =>
    episodes
      .map(({ number, title }) => ({
        group: 'episode' as const,
        value: `s${season}e${number}`,
        label: `${season}.${number} ${title}`,
      }))
      .filter(({ value }) =>
        songs.some((song) => valuesOf(song).episode.includes(value)),
      ),
  ),
  ...artists.map((artist) => ({
    group: 'artist' as const,
    value: idOf(artist),
    label: artist,
  })),
]

const groups = ['season', 'character', 'episode', 'artist'] as const

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
    ]
    const plain = said.join(' ').toLowerCase().replace(/['’]/g, '')
    return [song, plain.split(/[^a-z0-9]+/)]
  }),
)

const orders: Record<
  NonNullable<Wish['sort']> | 'countdown',
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
 * What every option says of itself. An option that brings no song of its own
 * says none and cannot be chosen, even if others in its group bring some.
 */
export function optionsFor(wish: Wish): readonly OfferedOption[] {
  return choices.map((choice) => {
    const { group, value, label } = choice
    const chosen = wish[group]?.includes(value) ?? false
    const together = group === 'character' && wish.match === 'all'
    const rest = together ? wish : { ...wish, [group]: [] }
    const own = songs.filter(
      (song) => isIn(song, rest) && valuesOf(song)[group].includes(value),
    )
    const count =
      own.length === 0
        ? 0
        : songsFor(chosen ? wish : toggled(wish, choice)).length
    return { label, count, chosen, enabled: chosen || own.length > 0 }
  })
}

/** The one address of a wish. */
export function addressOf(wish: Wish): string {
  const parts = groups.flatMap((group) => {
    const wanted = choices
      .filter((one) => one.group === group)
      .map(({ value }) => value)
      .filter((value) => wish[group]?.includes(value))
    return wanted.length > 0 ? [`${group}=${wanted.join(',')}`] : []
  })
  if (wish.match) parts.push(`match=${wish.match}`)
  if (wish.q)
    parts.push(`q=${encodeURIComponent(wish.q).replaceAll('%20', '+')}`)
  if (wish.sort) parts.push(`sort=${wish.sort}`)
  return parts.length > 0 ? `/?${parts.join('&')}` : '/'
}

/** And the same songs by how addresses name them. */
export function slugsFor(wish: Wish): readonly string[] {
  return songsFor(wish).map(({ slug }) => slug)
}
