import * as v from 'valibot'
import { slugPattern } from './slugPattern.ts'

const text = v.pipe(
  v.string(),
  v.regex(/^\S(?:.*\S)?$/, 'Expected text, without blanks around it'),
)
const whole = v.pipe(v.number(), v.integer(), v.minValue(1))
const id = v.pipe(
  v.string(),
  v.regex(slugPattern, 'Expected lower-case words-and-hyphens'),
)
const address = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https:\/\/[\w.-]+(?:\/\S*)?$/, 'Expected a plain https address'),
)

/** What the formats of the content files are made of. */
export const fields = {
  text,
  whole,
  id,
  address,
  date: v.pipe(v.string(), v.isoDate()),
  year: v.pipe(whole, v.minValue(1900)),
  /**
   * What somebody might ask with who half remembers the scene, beyond its own
   * words. Search reads it, and the page never shows it.
   */
  askedAs: v.pipe(v.array(text), v.nonEmpty(), v.maxLength(10)),
  spotifyTrack: v.pipe(
    v.string(),
    v.regex(
      /^https:\/\/open\.spotify\.com\/track\/[0-9A-Za-z]{22}$/,
      'Expected https://open.spotify.com/track/ and 22 letters or digits',
    ),
  ),
  /** One of a vocabulary's ids. */
  keyOf: <T extends object>(table: T) =>
    v.picklist(Object.keys(table) as (keyof T & string)[]),
  character: v.strictObject({
    id,
    name: text,
    /** The name on a filter and on a card. */
    shortName: text,
    playedBy: v.exactOptional(text),
  }),
  /** A source without an address was read as a copy, or has no https. */
  source: v.strictObject({ label: text, url: v.exactOptional(address) }),
}
