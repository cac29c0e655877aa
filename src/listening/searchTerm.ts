import { searchedArtist } from './searchedArtist.ts'
import type { Song } from '../songs/Song.ts'

/** The names by which a service finds a song. */
export type NamedSong = Pick<Song, 'title' | 'artist' | 'searchArtist'>

/**
 * What to type into a search box to find the song: its title without guests or
 * remaster, then its artist. NFC, well formed, at most 200 code points; empty
 * if the song has no words.
 */
export function searchTerm(song: NamedSong): string {
  const title = plain(song.title)
    .replace(/ - (?:\d{4} )?remaster(?:ed)?(?: \d{4})?$/i, '')
    .replace(/ [([](?:feat|ft)\. [^)\]]*[)\]]$/i, '')
  const term = `${title} ${plain(searchedArtist(song))}`.trim()
  return Array.from(term).slice(0, 200).join('').trim()
}

/**
 * Controls but for white space; lone surrogates, on which `encodeURIComponent`
 * throws; marks of direction; zero-width spaces. Joiners stay: some scripts and
 * emoji are spelt with them.
 */
const unseen = /[^\P{Cc}\s]|[\p{Cs}\p{Bidi_C}\u200B\u2060\uFEFF]/gu

/** Text as a keyboard types it: over curly quotes searches miss matches. */
function plain(text: string) {
  return text
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
