import type { PublishedCountdown } from '../../songs/countdownSchema.ts'
import { fold } from '../../songs/fold.ts'
import type { Soundtrack } from '../../songs/soundtrackSchema.ts'
import { words } from '../../search/words.ts'
import { songCode } from '../../topTen/songCode.ts'
import type { ContentFile, Fault } from './Fault.ts'
import { slugOf } from './slugOf.ts'

export type BothFiles = {
  readonly countdown: PublishedCountdown
  readonly soundtrack: Soundtrack
}

type Ranked = PublishedCountdown['songs'][number]
type Other = Soundtrack['songs'][number]
type Placed<Song = Ranked | Other> = {
  readonly file: ContentFile
  /** In its file: `songs.3`. */
  readonly at: string
  readonly song: Song
}

/**
 * What we hold our content to, beyond what the app needs in order to show it:
 * how it is spelt, how long it is, what goes with what, nothing twice. The only
 * place that says so; `check:data`, every build and the tests run it.
 */
export function contentRules({ countdown, soundtrack }: BothFiles): Fault[] {
  const ranked = place('countdown', countdown.songs)
  const others = place('soundtrack', soundtrack.songs)
  const all = [...ranked, ...others]
  return [
    ...tenRanked(countdown),
    ...ranked.flatMap((one) => below(one, rankedRules(one.song, countdown))),
    ...others.flatMap((one) => below(one, otherRules(one.song))),
    ...all.flatMap((one) => below(one, songRules(one.song))),
    ...twice(all),
    ...spelling('countdown', countdown),
    ...spelling('soundtrack', soundtrack),
  ]
}

function place<Song>(
  file: ContentFile,
  songs: readonly Song[],
): Placed<Song>[] {
  return songs.map((song, at) => ({ file, at: `songs.${at}`, song }))
}

/** A fault of a song: the rest of its path, and what is wrong. */
type Found = readonly [path: string, says: string]

function below({ file, at }: Placed, faults: Iterable<Found>): Fault[] {
  return Array.from(faults, ([path, says]) => ({
    file,
    path: `${at}.${path}`,
    says,
  }))
}

function* tenRanked({
  songs,
  characters,
}: PublishedCountdown): Iterable<Fault> {
  const file = 'countdown'
  if (songs.length !== 10)
    yield {
      file,
      path: 'songs',
      says: `ten songs are ranked, and here are ${songs.length}`,
    }
  const seen = new Set(songs.flatMap(({ story }) => story.characters))
  for (const [at, { id }] of characters.entries())
    if (!seen.has(id))
      yield {
        file,
        path: `characters.${at}`,
        says: `“${id}” is on screen in none of the ten scenes, and belongs into data/soundtrack.json`,
      }
}

function* rankedRules(
  { story, spotifyTrack }: Ranked,
  { ranking }: PublishedCountdown,
): Iterable<Found> {
  const { vignette, sources } = story
  yield* length('story.scene', story.scene, [2, 3])
  yield* length('story.reason', story.reason, [1, 2])
  if (!sources.some(({ url }) => url === ranking.url))
    yield [
      'story.sources',
      `the ranking itself is not among them: ${ranking.url}`,
    ]
  if (spotifyTrack === undefined)
    yield ['spotifyTrack', 'a ranked song has one']
  if (/todo/i.test(vignette.alt))
    yield ['story.vignette.alt', `“${vignette.alt}” says not what is drawn`]
}

function* otherRules(song: Other): Iterable<Found> {
  const { slug, title, season, story, spotifyTrack } = song
  yield* length('story.scene', story.scene, [1, 2], 240)
  yield* length('story.placement.note', story.placement.note, [1, 2], 240)
  const named = slugOf(title)
  if (![named, `${named}-season-${season}`].includes(slug))
    yield [
      'slug',
      `"${slug}" is not made of the title’s words. Right would be "${named}"`,
    ]
  const playlist = story.sources.some(({ url }) => url?.includes('/playlist/'))
  if (playlist && spotifyTrack === undefined)
    yield [
      'spotifyTrack',
      'it is missing, though an official playlist is among the sources: copy it from there',
    ]
  if (!playlist && spotifyTrack !== undefined)
    yield [
      'spotifyTrack',
      'no official playlist is among the sources that has this track',
    ]
  if (!playlist && story.placement.basis === 'season-only')
    yield [
      'story.placement.basis',
      'a song of which only the season is known is on that season’s official playlist, which is not among the sources',
    ]
  if (story.characters.length > 0 && !story.scene)
    yield [
      'story.characters',
      'who is on screen is known only where the scene is, and there is none',
    ]
}

/** Words that no scene has without a note beside it. */
const telling = [
  [/bull(?:y|ied)|taunt/i, 'homophobic-bullying'],
  [/fight|fought/i, 'fight'],
  [/self-harm/i, 'self-harm'],
  [/clinic|eating disorder/i, 'eating-disorder'],
] as const

function* songRules(song: Ranked | Other): Iterable<Found> {
  const { title, artist, searchArtist, release, story } = song
  const { scene, askedAs = [], contentNotes, sources } = story
  const [first = '', ...guests] = artist.split(', ')
  if (guests.length > 0 && searchArtist !== first)
    yield [
      'searchArtist',
      `a song of several artists is searched for by the first. Right would be "${first}"`,
    ]
  if (guests.length === 0 && searchArtist !== undefined)
    yield ['searchArtist', 'there is one artist alone: leave it out']
  for (const [path, name] of Object.entries({ title, artist, release }))
    if (/^[=+\-@]/.test(name ?? ''))
      yield [path, `“${name}” would be a formula in a spreadsheet`]
  for (const [word, note] of telling)
    if (word.test(scene ?? '') && !contentNotes.includes(note))
      yield [
        'story.contentNotes',
        `“${word.exec(scene ?? '')?.[0]}” stands in the scene, and the note "${note}" is missing`,
      ]
  if ((scene === undefined) !== (askedAs.length === 0))
    yield [
      'story.askedAs',
      scene === undefined
        ? 'there is no scene that could be asked for'
        : 'it is missing: each scene can be asked for in other words',
    ]
  const asked = askedAs.map((phrase) => fold(phrase))
  for (const [at, phrase] of asked.entries()) {
    if (fold(scene ?? '').includes(phrase))
      yield [`story.askedAs.${at}`, `“${phrase}” stands in the scene`]
    if (asked.indexOf(phrase) < at)
      yield [`story.askedAs.${at}`, `“${phrase}” stands there twice`]
  }
  for (const [at, note] of contentNotes.entries())
    if (contentNotes.indexOf(note) < at)
      yield [`story.contentNotes.${at}`, `"${note}" stands there twice`]
  for (const [at, { label, url }] of sources.entries())
    if (
      sources
        .slice(0, at)
        .some((other) => other.label === label || (url && other.url === url))
    )
      yield [`story.sources.${at}`, `“${label}” stands there twice`]
}

/** What only one song may have. */
const own: Readonly<
  Record<string, (song: Ranked | Other) => string | undefined>
> = {
  title: ({ title, artist, season }) =>
    `“${title}” by ${artist} in ${typeof season === 'number' ? `season ${season}` : season}`,
  spotifyTrack: ({ spotifyTrack, season }) =>
    spotifyTrack && `${spotifyTrack} of ${season}`,
  'story.sceneOrder': ({ season, episode, story: { sceneOrder } }) =>
    sceneOrder === undefined
      ? undefined
      : `place ${sceneOrder} in episode ${episode} of season ${season}`,
  'story.vignette.id': ({ story }) =>
    'vignette' in story ? `the drawing ${story.vignette.id}` : undefined,
  slug: (song) => ('rank' in song ? songCode(song.slug) : undefined),
}

function* twice(all: readonly Placed[]): Iterable<Fault> {
  for (const [path, thing] of Object.entries(own)) {
    const seen = new Map<string, string>()
    for (const one of all) {
      const name = thing(one.song)
      if (name === undefined) continue
      const key = path === 'title' ? words(name).join(' ') : name
      const other = seen.get(key)
      if (other === undefined) seen.set(key, one.song.title)
      else yield* below(one, [[path, `“${other}” has it, too: ${name}`]])
    }
  }
}

function* spelling(
  file: ContentFile,
  value: unknown,
  path = '',
): Iterable<Fault> {
  if (typeof value === 'string') {
    const says = value.includes('://')
      ? addressFault(value)
      : path === '$schema'
        ? undefined
        : textFault(value)
    if (says !== undefined) yield { file, path, says }
  } else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value))
      yield* spelling(file, part, path === '' ? name : `${path}.${name}`)
}

function addressFault(address: string) {
  const right = URL.canParse(address) ? new URL(address).href : undefined
  return right === address
    ? undefined
    : `"${address}" is not as a browser writes it.${right ? ` Right would be "${right}"` : ''}`
}

function textFault(text: string) {
  const [quote] = /['"`´]/.exec(text) ?? []
  if (quote)
    return `${quote} is straight in “${text}”: quotes are “curly”, and so is an apostrophe: ’`
  if (/\s{2}/.test(text)) return `there are two blanks together in “${text}”`
  if (/[^\S ]|[\u200B-\u200D\u2060\uFEFF]/.test(text))
    return `there is an unseen character in “${text}”: type that blank anew`
  return undefined
}

/** Ends of sentences: a stop, perhaps quoted, before a blank or the end. */
function* length(
  path: string,
  text: string | undefined,
  wanted: readonly number[],
  longest = Infinity,
): Iterable<Found> {
  if (text === undefined) return
  const sentences = text.match(/[.!?…]”?(?= |$)/g)?.length ?? 0
  if (!wanted.includes(sentences))
    yield [
      path,
      `it has ${sentences || 'no'} sentence${sentences === 1 ? '' : 's'}, and should have ${wanted.join(' or ')}, each with a full stop`,
    ]
  if (text.length > longest)
    yield [
      path,
      `it has ${text.length} letters, and should have no more than ${longest}`,
    ]
}
