import * as v from 'valibot'
import { fields } from './fields.ts'

const { address, date, id, text, whole } = fields

const episodeSchema = v.strictObject({ number: whole, title: text })

const seasonSchema = v.strictObject({
  number: whole,
  released: date,
  episodes: v.pipe(v.array(episodeSchema), v.nonEmpty()),
})

/** What happens while the song is heard: all of it would spoil the show. */
const storySchema = v.strictObject({
  ...fields.story,
  scene: text,
  reason: text,
  vignette: v.strictObject({ id, alt: text }),
  placement: v.strictObject({
    basis: fields.basis,
    /** Sources agree on the episode, but not on the moment. */
    momentDisputed: v.exactOptional(v.literal(true)),
    note: text,
  }),
  sources: v.array(fields.source),
})

const songSchema = v.strictObject({
  rank: whole,
  ...fields.song,
  year: fields.year,
  release: text,
  duration: fields.duration,
  episode: whole,
  story: storySchema,
})

/** The published format of `data/countdown.json`, field by field. */
export const countdownSchema = v.strictObject({
  ...fields.file,
  ranking: v.strictObject({
    origin: text,
    url: address,
    covers: v.strictObject({ from: date, to: date }),
    publishedBefore: date,
  }),
  seasons: v.array(seasonSchema),
  songs: v.array(songSchema),
})

/** The ten as they are published, with every story in it. */
export type PublishedCountdown = v.InferOutput<typeof countdownSchema>
