import { countdown, parts, seasons, songs } from './content.ts'
import { everySong, soundtrack, type AnySong } from './everySong.ts'

// What is not to be told to somebody, worked out from the content alone and
// sharing no code with the site.

/** How far somebody has watched: the five points that tests stand at. */
export const points = ['none', 's1e1', 's1e4', 's2e1', 'all'] as const

export type Point = (typeof points)[number]

/** What a device keeps: how far, and the notes that are not wanted. */
export type Device = { readonly watched: Point; readonly avoided?: string }

const episodes = seasons.flatMap(({ number: season, episodes: own }) =>
  own.map(({ number, title }) => ({
    code: `s${season}e${number}`,
    season,
    number,
    title,
  })),
)

const characters: readonly {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly playedBy?: string
}[] = [...countdown.characters, ...soundtrack.characters]

function isAhead(watched: Point, code: string) {
  const codes = parts.flatMap(({ id }) =>
    typeof id === 'number'
      ? episodes.filter(({ season }) => season === id).map((one) => one.code)
      : id,
  )
  return watched !== 'all' && codes.indexOf(code) > codes.indexOf(watched)
}

function isHeld(
  { season, episode, story }: AnySong,
  { watched, avoided = '' }: Device,
) {
  const notes = avoided.split(',')
  // Where the episode is not known, it may be any: the last, too.
  const own = episodes.filter((one) => one.season === season)
  const ahead = isAhead(
    watched,
    typeof season === 'number'
      ? `s${season}e${episode ?? own.at(-1)?.number ?? ''}`
      : season,
  )
  return ahead || story.contentNotes.some((note) => notes.includes(note))
}

/** The songs of the countdown whose scene is held back there, in its order. */
export function songsHeld(device: Device) {
  return songs.filter((song) => isHeld(song, device))
}

/** And those of the whole show. */
export function everyHeld(device: Device) {
  return everySong.filter((song) => isHeld(song, device))
}

/** What the page itself says, which happens to be the title of an episode. */
const ownPhrases = [
  // What the page of one's own order is for, “and send a friend the link”.
  'send a friend',
  // On the page about this site: how two orders compare, a visitor's and
  // “a friend's”.
  'a friend s',
  // Where a playlist may go, and the one that the show has.
  'another service on a phone',
  'get into your account',
  'the order of the list',
  'spotify s heartstopper official playlist',
  'https open spotify com playlist 37i9dqzf1dx5karsfd7wcm',
]

/** A text as its words, small, with single blanks around each. */
export function plain(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return ` ${words.join(' ')} `
}

/** Each four words in a row, or all that there are. */
function excerpts(text: string) {
  const words = plain(text).trim().split(' ')
  return words
    .slice(0, Math.max(1, words.length - 3))
    .map((_, at) => words.slice(at, at + 4).join(' '))
}

function textsOf({ story }: AnySong) {
  const { scene = '', reason = '', vignette, placement } = story
  return [scene, reason, vignette?.alt ?? '', placement.note ?? '']
}

/** What search alone reads, and no page says to anybody. */
export function isAskedOnly(secret: string): boolean {
  return everySong.some(({ story: { askedAs = [] } }) =>
    askedAs.flatMap(excerpts).some((excerpt) => plain(excerpt) === secret),
  )
}

function namesOf({ story }: AnySong) {
  return characters
    .filter(({ id }) => story.characters.includes(id))
    .flatMap(({ name, shortName, playedBy = '' }) => [
      name,
      shortName,
      playedBy,
    ])
}

function sourcesOf({ story }: AnySong) {
  return story.sources.flatMap(({ label, url = '' }) => [label, url])
}

/**
 * What is not to be met there, as `plain` words: each excerpt of a scene that
 * is held back, of its reason, picture and placement; each phrase that it is
 * asked for by, each word of a name, each source and each title. Not what is told elsewhere: “Girls” is an episode, but
 * “girls” a song.
 */
export function secretsOf(device: Device): readonly string[] {
  const held = everyHeld(device)
  const told = everySong.filter((song) => !held.includes(song))
  const titles = episodes.filter(({ code }) => isAhead(device.watched, code))
  const secrets = [
    ...held
      .flatMap((song) => [...textsOf(song), ...(song.story.askedAs ?? [])])
      .flatMap(excerpts),
    ...held.flatMap(namesOf).flatMap((name) => name.split(' ')),
    ...held.flatMap(sourcesOf),
    ...titles.flatMap(({ season, number, title }) => [
      title,
      `episode ${number} ${title}`,
      `${season} ${number} ${title}`,
    ]),
  ].map(plain)
  const known = [
    ...told.flatMap((song) => [
      ...textsOf(song),
      ...namesOf(song),
      ...sourcesOf(song),
    ]),
    ...everySong.flatMap(
      ({ title, artist, formerArtistName = '', release = '', yearSource }) => [
        yearSource?.label ?? '',
        yearSource?.url ?? '',
        title,
        artist,
        formerArtistName,
        release,
      ],
    ),
    ...episodes
      .filter((one) => !titles.includes(one))
      .map(({ title }) => title),
    countdown.ranking.url,
  ]
    .map(plain)
    .join('…')
  return [...new Set(secrets)].filter(
    (secret) => secret.trim() !== '' && !known.includes(secret),
  )
}

/**
 * The secrets that a text tells, besides the page's own phrases and the words
 * that its address says.
 */
export function toldBy(
  text: string,
  secrets: readonly string[],
  says: readonly string[] = [],
): readonly string[] {
  const words = [...ownPhrases, ...says].reduce(
    (left, phrase) => left.replaceAll(plain(phrase), ' … '),
    plain(text),
  )
  const told = new Set<string>()
  const byWord = byFirstWord(secrets)
  // Word by word: a page has many words, and there are thousands of secrets.
  for (let at = 0; at >= 0; at = words.indexOf(' ', at + 1)) {
    const word = words.slice(at + 1, words.indexOf(' ', at + 1))
    for (const secret of byWord.get(word) ?? [])
      if (words.startsWith(secret, at)) told.add(secret)
  }
  return secrets.filter((secret) => told.has(secret))
}

const indexes = new WeakMap<readonly string[], Map<string, string[]>>()

/** Secrets by the word that each begins with, worked out once for each list. */
function byFirstWord(secrets: readonly string[]) {
  const known = indexes.get(secrets)
  if (known) return known
  const index = new Map<string, string[]>()
  for (const secret of secrets) {
    const [word = ''] = secret.trim().split(' ')
    index.set(word, [...(index.get(word) ?? []), secret])
  }
  indexes.set(secrets, index)
  return index
}
