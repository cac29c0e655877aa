import type { Song } from '../songs/Song.ts'
import * as words from '../words/words.ts'

/** What a report says of a song, and all that it says. */
export type MistakenSong = Pick<
  Song,
  'title' | 'artist' | 'slug' | 'season' | 'episode'
>

/**
 * The address at which a mistake is reported, filled in. `address` is the
 * owner's, with `{title}` and `{text}` where those go. Lines end as mail wants
 * them (RFC 6068, 5), which a tracker reads as well.
 */
export function correctionAddress(
  address: string,
  song?: MistakenSong,
): string {
  const title = song ? words.mistakeTitle(song) : words.mistakeTitleOfNone
  const text = song ? words.mistakeText(song) : words.mistakeTextOfNone
  return address
    .replaceAll('{title}', () => encode(title))
    .replaceAll('{text}', () => encode(text.replaceAll('\n', '\r\n')))
}

function encode(text: string) {
  return encodeURIComponent(text.toWellFormed())
}
