import * as v from 'valibot'
import { fields } from '../../songs/fields.ts'

const { text, id } = fields

const songSchema = v.strictObject({
  scene: v.exactOptional(text),
  reason: v.exactOptional(text),
  /** What its drawing shows. */
  alt: v.exactOptional(text),
  /** How it is known where the song plays. */
  note: v.exactOptional(text),
  askedAs: fields.story.askedAs,
})

/**
 * The format of `public/data/<language>/*.json`: what the content says in words,
 * in one language. Facts stand in English’s file alone.
 */
export const wordsSchema = v.strictObject({
  title: text,
  ranking: v.exactOptional(v.strictObject({ origin: text })),
  /** By the label in English; the others stay as they are. */
  sources: v.record(text, text),
  /** By the slug of the song. */
  songs: v.record(id, songSchema),
})

export type ContentWords = v.InferOutput<typeof wordsSchema>
export type SongWords = v.InferOutput<typeof songSchema>
