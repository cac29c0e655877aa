import type { PublishedCountdown } from '../../songs/countdownSchema.ts'
import { fold } from '../../songs/fold.ts'
import type { Soundtrack } from '../../songs/soundtrackSchema.ts'
import { words } from '../../search/words.ts'
import { songCode } from '../../topTen/songCode.ts'
import type { ContentFile, Fault } from './Fault.ts'

export type BothFiles = {
  readonly countdown: PublishedCountdown
  readonly soundtrack: Soundtrack
}

type Ranked = PublishedCountdown['songs'][number]
type Other = Soundtrack['songs'][number]
type Placed = {
  readonly file: ContentFile
  /** In its file: `songs.3`. */
  readonly at: string
  readonly song: Ranked | Other
}

/**
 * What we hold our content to, beyond what the app needs in order to show it:
 * how it is spelt, how long it is, what goes with what, nothing twice. The only
 * place that says so; `check:data`, every build and the tests run it.
 */
export function contentRules({ countdown, soundtrack }: BothFiles): Fault[] {
  const all: Placed[] = [
    ...place('countdown', countdown.songs),
    ...place('soundtrack', soundtrack.songs),
  ]
  return [
    ...tenRanked(countdown),
    ...countdown.songs.flatMap((song, at) =>
      rankedRules(song, countdown).map((fault) =>
        below('countdown', `songs.${at}`, fault),
      ),
    ),
    ...soundtrack.songs.flatMap((song, at) =>
      otherRules(song).map((fault) =>
        below('soundtrack', `songs.${at}`, fault),
      ),
    ),
    ...all.flatMap(({ file, at, song }) =>
      songRules(song).map((fault) => below(file, at, fault)),
    ),
    ...twice(all),
    ...spelling('countdown', countdown),
    ...spelling('soundtrack', soundtrack),
  ]
}

/** A fault below some place: the rest of its path, and what is wrong. */
type Found = readonly [path: string, says: string]

function below(file: ContentFile, at: string, [path, says]: Found): Fault {
  return { file, path: `${at}.${path}`, says }
}

function place(file: ContentFile, songs: readonly (Ranked | Other)[]) {
  return songs.map((song, at) => ({ file, at: `songs.${at}`, song }))
}

function tenRanked({ songs, characters }: PublishedCountdown): Fault[] {
  const seen = new Set(songs.flatMap(({ story }) => story.characters))
  return [
    ...(songs.length === 10
      ? []
      : [
          {
            file: 'countdown' as const,
            path: 'songs',
            says: `ten songs are ranked, and here are ${songs.length}`,
          },
        ]),
    ...characters.flatMap(({ id }, at) =>
      seen.has(id)
        ? []
        : {
            file: 'countdown' as const,
            path: `characters.${at}`,
            says: `“${id}” is on screen in none of the ten scenes, and belongs into data/soundtrack.json`,
          },
    ),
  ]
}

function rankedRules(
  { story, spotifyTrack }: Ranked,
  file: PublishedCountdown,
) {
  const { vignette, sources } = story
  const found: Found[] = [
    ...length('story.scene', story.scene, [2, 3]),
    ...length('story.reason', story.reason, [1, 2]),
  ]
  if (!sources.some(({ url }) => url === file.ranking.url))
    found.push([
      'story.sources',
      `the ranking itself is not among them: ${file.ranking.url}`,
    ])
  if (spotifyTrack === undefined)
    found.push(['spotifyTrack', 'a ranked song has one'])
  if (/todo/i.test(vignette.alt))
    found.push([
      'story.vignette.alt',
      `“${vignette.alt}” says not what is drawn`,
    ])
  return found
}

function otherRules(song: Other) {
  const { slug, title, season, story, spotifyTrack } = song
  const found: Found[] = [
    ...length('story.scene', story.scene, [1, 2], 240),
    ...length('story.placement.note', story.placement.note, [1, 2], 240),
  ]
  const named = words(title.replace(/ \((?:feat|ft)\. .+\)$/, '')).join('-')
  if (![named, `${named}-season-${season}`].includes(slug))
    found.push([
      'slug',
      `"${slug}" is not made of the title’s words. Right would be "${named}"`,
    ])
  const playlist = story.sources.some(({ url }) => url?.includes('/playlist/'))
  if (playlist && spotifyTrack === undefined)
    found.push([
      'spotifyTrack',
      'it is missing, though an official playlist is among the sources: copy it from there',
    ])
  if (!playlist && spotifyTrack !== undefined)
    found.push([
      'spotifyTrack',
      'no official playlist is among the sources that has this track',
    ])
  if (!playlist && story.placement.basis === 'season-only')
    found.push([
      'story.placement.basis',
      'a song of which only the season is known is on that season’s official playlist, which is not among the sources',
    ])
  if (story.characters.length > 0 && !story.scene)
    found.push([
      'story.characters',
      'who is on screen is known only where the scene is, and there is none',
    ])
  return found
}

/** Words that no scene has without a note beside it. */
const telling = [
  [/bull(?:y|ied)|taunt/i, 'homophobic-bullying'],
  [/fight|fought/i, 'fight'],
  [/self-harm/i, 'self-harm'],
  [/clinic|eating disorder/i, 'eating-disorder'],
] as const

function songRules({
  title,
  artist,
  searchArtist,
  release,
  story,
}: Ranked | Other) {
  const { scene, askedAs = [], contentNotes, sources } = story
  const found: Found[] = []
  const [first = '', ...guests] = artist.split(', ')
  if (guests.length > 0 && searchArtist !== first)
    found.push([
      'searchArtist',
      `a song of several artists is searched for by the first. Right would be "${first}"`,
    ])
  if (guests.length === 0 && searchArtist !== undefined)
    found.push(['searchArtist', 'there is one artist alone: leave it out'])
  for (const [path, name] of Object.entries({ title, artist, release }))
    if (/^[=+\-@]/.test(name ?? ''))
      found.push([path, `“${name}” would be a formula in a spreadsheet`])
  for (const [word, note] of telling)
    if (word.test(scene ?? '') && !contentNotes.includes(note))
      found.push([
        'story.contentNotes',
        `“${word.exec(scene ?? '')?.[0]}” stands in the scene, and the note "${note}" is missing`,
      ])
  if ((scene === undefined) !== (askedAs.length === 0))
    found.push([
      'story.askedAs',
      scene === undefined
        ? 'there is no scene that could be asked for'
        : 'it is missing: each scene can be asked for in other words',
    ])
  const asked = askedAs.map((phrase) => fold(phrase))
  for (const [at, phrase] of asked.entries()) {
    if (fold(scene ?? '').includes(phrase))
      found.push([`story.askedAs.${at}`, `“${phrase}” stands in the scene`])
    if (asked.indexOf(phrase) < at)
      found.push([`story.askedAs.${at}`, `“${phrase}” stands there twice`])
  }
  for (const [at, note] of contentNotes.entries())
    if (contentNotes.indexOf(note) < at)
      found.push([`story.contentNotes.${at}`, `"${note}" stands there twice`])
  for (const [at, { label, url }] of sources.entries())
    if (
      sources
        .slice(0, at)
        .some((other) => other.label === label || (url && other.url === url))
    )
      found.push([`story.sources.${at}`, `“${label}” stands there twice`])
  return found
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

function twice(all: readonly Placed[]): Fault[] {
  return Object.entries(own).flatMap(([path, thing]) => {
    const seen = new Map<string, string>()
    return all.flatMap(({ file, at, song }) => {
      const name = thing(song)
      if (name === undefined) return []
      const key = path === 'title' ? words(name).join(' ') : name
      const other = seen.get(key)
      seen.set(key, other ?? song.title)
      return other === undefined
        ? []
        : below(file, at, [path, `“${other}” has it, too: ${name}`])
    })
  })
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
function length(
  path: string,
  text: string | undefined,
  wanted: readonly number[],
  longest = Infinity,
): Found[] {
  if (text === undefined) return []
  const found: Found[] = []
  const sentences = text.match(/[.!?…]”?(?= |$)/g)?.length ?? 0
  if (!wanted.includes(sentences))
    found.push([
      path,
      `it has ${sentences || 'no'} sentence${sentences === 1 ? '' : 's'}, and should have ${wanted.join(' or ')}, each with a full stop`,
    ])
  if (text.length > longest)
    found.push([
      path,
      `it has ${text.length} letters, and should have no more than ${longest}`,
    ])
  return found
}
