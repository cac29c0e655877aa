import * as v from 'valibot'
import { contentNotes } from './contentNotes.ts'
import { contentVersion } from './contentVersion.ts'
import { fields } from './fields.ts'
import { placements } from './placements.ts'
import { titleLanguages } from './titleLanguages.ts'

const { id, keyOf, spotifyTrack, text, whole } = fields

const storySchema = v.strictObject({
  /** Place among the episode's songs, the ranked ones too; if a source says. */
  sceneOrder: v.exactOptional(whole),
  characters: v.array(id),
  scene: v.exactOptional(text),
  askedAs: v.exactOptional(fields.askedAs),
  contentNotes: v.array(keyOf(contentNotes)),
  placement: v.strictObject({
    basis: keyOf(placements),
    note: v.exactOptional(text),
  }),
  sources: v.pipe(v.array(fields.source), v.nonEmpty()),
})

/** What is not known is left out. */
const songSchema = v.strictObject({
  slug: id,
  title: text,
  titleLanguage: v.exactOptional(keyOf(titleLanguages)),
  artist: text,
  formerArtistName: v.exactOptional(text),
  /** The artist to search for, where the printed name finds nothing. */
  searchArtist: v.exactOptional(text),
  year: v.exactOptional(fields.year),
  release: v.exactOptional(text),
  /** In seconds. */
  duration: v.exactOptional(whole),
  season: whole,
  episode: v.exactOptional(whole),
  /** To be pasted into a playlist, never linked: any day it may be gone. */
  spotifyTrack: v.exactOptional(spotifyTrack),
  story: storySchema,
})

/**
 * The published format of `data/soundtrack.json`: every song of the show that
 * `data/countdown.json` does not rank. Seasons, and most characters, are there.
 */
export const soundtrackSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  version: v.literal(contentVersion),
  /** The name of the whole list, with the ten in it. */
  title: text,
  characters: v.array(fields.character),
  songs: v.array(songSchema),
})

export type Soundtrack = v.InferOutput<typeof soundtrackSchema>
