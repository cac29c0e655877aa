import * as v from 'valibot'
import { contentNotes } from './contentNotes.ts'
import { contentVersion } from './contentVersion.ts'
import { filmId } from './partId.ts'
import { placements } from './placements.ts'
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
const spotifyTrack = v.pipe(
  v.string(),
  v.regex(
    /^https:\/\/open\.spotify\.com\/track\/[0-9A-Za-z]{22}$/,
    'Expected https://open.spotify.com/track/ and 22 letters or digits',
  ),
)
const character = v.strictObject({
  id,
  name: text,
  /** The name on a filter and on a card. */
  shortName: text,
  playedBy: v.exactOptional(text),
})

/** What the formats of the content files are made of. */
export const fields = {
  text,
  whole,
  id,
  address,
  date: v.pipe(v.string(), v.isoDate()),
  year: v.pipe(whole, v.minValue(1900)),
  filmId: v.pipe(
    v.string(),
    v.regex(filmId, 'Expected “film”, or “film-2” for the second'),
  ),
  /** In seconds. */
  duration: whole,
  /** A source without an address was read as a copy, or has no https. */
  source: v.strictObject({ label: text, url: v.exactOptional(address) }),

  /** What each file says besides its songs. */
  file: {
    $schema: v.exactOptional(v.string()),
    version: v.literal(contentVersion),
    /** The name of the whole list; that of every song has the ten in it. */
    title: text,
    characters: v.array(character),
  },
  /** What both files say of a song in the same way. */
  song: {
    slug: id,
    title: text,
    artist: text,
    formerArtistName: v.exactOptional(text),
    /** The artist to search for, where the printed name finds nothing. */
    searchArtist: v.exactOptional(text),
    /** To be pasted into a playlist, never linked: any day it may be gone. */
    spotifyTrack: v.exactOptional(spotifyTrack),
  },
  /** What both say of the scene in the same way. */
  story: {
    /** Place among all songs of the episode; left out where no source says. */
    sceneOrder: v.exactOptional(whole),
    /**
     * What somebody might ask with who half remembers the scene, beyond its own
     * words. Search reads it, and the page never shows it.
     */
    askedAs: v.exactOptional(
      v.pipe(v.array(text), v.nonEmpty(), v.maxLength(10)),
    ),
    characters: v.array(id),
    /** Those of them whom no source names: they follow from the rest. */
    inferred: v.exactOptional(v.pipe(v.array(id), v.nonEmpty())),
    contentNotes: v.array(v.picklist(contentNotes)),
  },
  /** How sure it is that the song is heard there. */
  basis: v.picklist(placements),
}
