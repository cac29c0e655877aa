import * as v from 'valibot'
import type { PublishedCountdown } from '../../songs/countdownSchema.ts'
import type { Soundtrack } from '../../songs/soundtrackSchema.ts'
import {
  wordsSchema,
  type ContentWords,
  type SongWords,
} from './wordsSchema.ts'

type Facts = PublishedCountdown | Soundtrack
type OneSong = Facts['songs'][number]

/** The content in another language, or all that is wrong with its words. */
type Translated<File> =
  | { readonly content: File; readonly faults?: never }
  | { readonly content?: never; readonly faults: readonly Fault[] }

/** What is wrong, and the path of where: `songs.girls.scene`. */
type Fault = { readonly path: string; readonly says: string }

/**
 * Puts the words of one language into the English content, whose facts stay. It
 * takes exactly the words that English has: a scene that is missing would be
 * told in English, and one that English has not would be a fact of its own.
 */
export function translateContent<File extends Facts>(
  english: File,
  json: unknown,
): Translated<File> {
  const { success, output, issues = [] } = v.safeParse(wordsSchema, json)
  if (!success)
    return {
      faults: issues.map((issue) => ({
        path: v.getDotPath(issue) ?? '',
        says: `${issue.message}.`,
      })),
    }
  const faults = [...wrongHead(english, output), ...wrongSongs(english, output)]
  if (faults.length > 0) return { faults }
  return { content: translated(english, output) }
}

function wrongHead(english: Facts, words: ContentWords): Fault[] {
  const labels = new Set(
    english.songs.flatMap((song) => sourcesOf(song).map(({ label }) => label)),
  )
  const needsOrigin = 'ranking' in english
  return [
    ...(needsOrigin && !words.ranking
      ? [{ path: 'ranking', says: 'The origin of the ranking is missing.' }]
      : []),
    ...(!needsOrigin && words.ranking
      ? [{ path: 'ranking', says: 'English has no ranking here.' }]
      : []),
    ...Object.keys(words.sources)
      .filter((label) => !labels.has(label))
      .map((label) => ({
        path: `sources.${label}`,
        says: `No source has the label “${label}” in English.`,
      })),
  ]
}

const fieldNames = {
  scene: 'scene',
  reason: 'reason',
  alt: 'description of the drawing',
  note: 'note on how sure we are',
  askedAs: 'list of questions',
} as const satisfies Record<keyof SongWords, string>

function wrongSongs({ songs }: Facts, words: ContentWords): Fault[] {
  const slugs = new Set<string>(songs.map(({ slug }) => slug))
  return [
    ...songs.flatMap((song) => {
      const [has, said] = [wordsOf(song), words.songs[song.slug] ?? {}]
      return (Object.keys(fieldNames) as (keyof SongWords)[]).flatMap(
        (field) => {
          if (field in has === field in said) return []
          const path = `songs.${song.slug}.${field}`
          const name = `“${song.title}”, the ${fieldNames[field]}`
          return field in has
            ? { path, says: `${name}: it is missing.` }
            : { path, says: `${name}: English has none.` }
        },
      )
    }),
    ...Object.keys(words.songs)
      .filter((slug) => !slugs.has(slug))
      .map((slug) => ({
        path: `songs.${slug}`,
        says: `No song of this file is “${slug}”.`,
      })),
  ]
}

/** All that is said of a song in words of a language. */
function wordsOf({ story }: OneSong): SongWords {
  const { scene, askedAs, placement } = story
  return {
    ...(scene !== undefined && { scene }),
    ...('reason' in story && { reason: story.reason }),
    ...('vignette' in story && { alt: story.vignette.alt }),
    ...(placement.note !== undefined && { note: placement.note }),
    ...(askedAs && { askedAs }),
  }
}

function sourcesOf(song: OneSong) {
  return [
    ...song.story.sources,
    ...('yearSource' in song && song.yearSource ? [song.yearSource] : []),
  ]
}

function translated<File extends Facts>(
  english: File,
  words: ContentWords,
): File {
  function source<S extends { readonly label: string }>(one: S): S {
    return { ...one, label: words.sources[one.label] ?? one.label }
  }
  return {
    ...english,
    title: words.title,
    ...(words.ranking &&
      'ranking' in english && {
        ranking: { ...english.ranking, origin: words.ranking.origin },
      }),
    songs: english.songs.map((song) => {
      const { story, slug } = song
      const { scene, reason, alt, note, askedAs } = words.songs[slug] ?? {}
      return {
        ...song,
        ...('yearSource' in song &&
          song.yearSource && { yearSource: source(song.yearSource) }),
        story: {
          ...story,
          ...(scene && { scene }),
          ...(reason && { reason }),
          ...('vignette' in story &&
            alt && { vignette: { ...story.vignette, alt } }),
          ...(note && { placement: { ...story.placement, note } }),
          ...(askedAs && { askedAs }),
          sources: story.sources.map(source),
        },
      }
    }),
  }
}
