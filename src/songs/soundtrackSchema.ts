import * as v from 'valibot'
import { fields } from './fields.ts'
import { titleLanguages } from './titleLanguages.ts'

const { keyOf, text, whole } = fields

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
  titleLanguage: v.exactOptional(keyOf(titleLanguages)),
  year: v.exactOptional(fields.year),
  release: v.exactOptional(text),
  duration: v.exactOptional(fields.duration),
  episode: v.exactOptional(whole),
  story: storySchema,
})

/**
 * The published format of `data/soundtrack.json`: every song of the show that
 * `data/countdown.json` does not rank. Seasons, and most characters, are there.
 */
export const soundtrackSchema = v.strictObject({
  ...fields.file,
  songs: v.array(songSchema),
})

export type Soundtrack = v.InferOutput<typeof soundtrackSchema>
