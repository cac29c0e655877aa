import * as v from 'valibot'
import { fields } from './fields.ts'
import { titleLanguages } from './titleLanguages.ts'

const { text, whole } = fields

const storySchema = v.strictObject({
  ...fields.story,
  scene: v.exactOptional(text),
  placement: v.strictObject({
    basis: fields.basis,
    note: v.exactOptional(text),
  }),
  sources: v.pipe(v.array(fields.source), v.nonEmpty()),
})

/** What is not known is left out. */
const songSchema = v.strictObject({
  ...fields.song,
  season: v.union([whole, fields.filmId]),
  titleLanguage: v.exactOptional(v.picklist(titleLanguages)),
  year: v.exactOptional(fields.year),
  /** Who says which year it came out, where that needs saying. */
  yearSource: v.exactOptional(fields.source),
  release: v.exactOptional(text),
  duration: v.exactOptional(fields.duration),
  episode: v.exactOptional(whole),
  story: storySchema,
})

/**
 * The published format of `data/soundtrack.json`: every song of the show that
 * `data/countdown.json` does not rank. Seasons, films and most characters, are there.
 */
export const soundtrackSchema = v.strictObject({
  ...fields.file,
  songs: v.array(songSchema),
})

export type Soundtrack = v.InferOutput<typeof soundtrackSchema>
