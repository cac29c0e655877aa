import * as v from 'valibot'
import { contentNotes } from './contentNotes.ts'
import { contentVersion } from './contentVersion.ts'
import { fields } from './fields.ts'
import { placements } from './placements.ts'

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
  askedAs: v.exactOptional(fields.askedAs),
  contentNotes: v.array(keyOf(contentNotes)),
  vignette: v.strictObject({ id, alt: text }),
  placement: v.strictObject({
    basis: keyOf(placements),
    /** Sources agree on the episode, but not on the moment. */
    momentDisputed: v.exactOptional(v.literal(true)),
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
  version: v.literal(contentVersion),
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

/** The ten as they are published, with every story in it. */
export type PublishedCountdown = v.InferOutput<typeof countdownSchema>
