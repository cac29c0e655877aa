import * as v from 'valibot'
import { contentNotes } from './contentNotes.ts'
import { fields } from './fields.ts'
import type { Mark } from './marks.ts'
import { placementBases } from './placementBases.ts'

const { address, date, id, keyOf, spotifyTrack, text, whole } = fields

const episodeSchema = v.strictObject({ number: whole, title: text })

const seasonSchema = v.strictObject({
  number: whole,
  released: date,
  episodes: v.pipe(v.array(episodeSchema), v.nonEmpty()),
})

/** What happens while the song is heard: all of it would spoil the show. */
const storySchema = v.strictObject({
  /** Place among the episode's songs; left out where no source says. */
  sceneOrder: v.exactOptional(whole),
  characters: v.array(id),
  scene: text,
  reason: text,
  contentNotes: v.array(keyOf(contentNotes)),
  vignette: v.strictObject({ id, alt: text }),
  placement: v.strictObject({
    basis: keyOf(placementBases),
    note: text,
  }),
  sources: v.array(fields.source),
})

const songSchema = v.strictObject({
  rank: whole,
  slug: id,
  title: text,
  artist: text,
  formerArtistName: v.exactOptional(text),
  /** The artist to search for, where the printed name finds nothing. */
  searchArtist: v.exactOptional(text),
  year: fields.year,
  release: text,
  /** In seconds. */
  duration: whole,
  /** To be pasted into a playlist, never linked: any day it may be gone. */
  spotifyTrack: v.exactOptional(spotifyTrack),
  season: whole,
  episode: whole,
  story: storySchema,
})

/** The published format of `data/countdown.json`, field by field. */
export const countdownSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  version: v.literal(1),
  title: text,
  ranking: v.strictObject({
    origin: text,
    url: address,
    covers: v.strictObject({ from: date, to: date }),
    publishedBefore: date,
  }),
  seasons: v.array(seasonSchema),
  characters: v.array(fields.character),
  songs: v.array(songSchema),
})

/** The content as it is published, with every story in it. */
export type PublishedCountdown = v.InferOutput<typeof countdownSchema>
export type PublishedSong = PublishedCountdown['songs'][number]
export type Story = PublishedSong['story']

type Season = PublishedCountdown['seasons'][number]
type Episode = Season['episodes'][number]

/** What may be shown of a song: a story that is held back is not there. */
export type Song = Omit<PublishedSong, 'story'> & {
  readonly story?: Story
  /** Whether it was held back; there is a story if it was revealed since. */
  readonly held?: true
  /** What this device's owner noted of it. */
  readonly marks?: readonly Mark[]
}

/** What may be shown of the content: no story or title that is held back. */
export type Countdown = Omit<PublishedCountdown, 'seasons' | 'songs'> & {
  readonly seasons: readonly (Omit<Season, 'episodes'> & {
    readonly episodes: readonly (Pick<Episode, 'number'> & Partial<Episode>)[]
  })[]
  readonly songs: readonly Song[]
}
