/*
 * English, as spoken in Britain. Every message is a whole sentence, label or
 * name; what differs from case to case is a parameter. To change one, change
 * what stands between the quotes, and leave ${…} as it is.
 */

import type { ContentNote } from '../songs/contentNotes.ts'
import type { Mark } from '../songs/marks.ts'
import type { PartId } from '../songs/partId.ts'
import type { Placing } from '../songs/placements.ts'
import type { Sort } from '../songs/sorts.ts'
import { pluralIn } from './plural.ts'

const plural = /* @__PURE__ */ pluralIn<'one' | 'other'>('en')
const lists = /* @__PURE__ */ new Intl.ListFormat('en-GB')
const calendar = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeZone: 'UTC',
})

/** Where a song is heard, as far as that is known. */
type Placed = { readonly season: PartId; readonly episode?: number }

type Film = { readonly id: string; readonly title: string }

type Placement = { readonly basis: Placing; readonly momentDisputed?: true }

// Around every page

// Not found
export const notFoundTitle = 'We can’t find that page'
export const notFoundHint =
  'Check the address, or it may have moved. The search above knows every song, or pick one of the ten.'
export const theTenSongs = 'The ten songs'

// About

// A song’s page

// The reveal

// My ten

// Taking a list away

// Lists: filters, orders, search, counts

// The countdown

// All songs

// Songs, seasons and episodes

/** A date of the content: “17 July 2026”. */
export function longDate(date: string) {
  return calendar.format(new Date(date))
}
/** Several names in one: “girls, seven and Tired”. */
export function inList(names: readonly string[]) {
  return lists.format(names)
}

/** A season or a film as a label or a heading: “Season 1”, “The film”. */
export function partName(part: PartId) {
  if (typeof part === 'number') return `Season ${part}`
  const number = filmNumber(part)
  return number ? `Film ${number}` : 'The film'
}
/** The same within a sentence: “season 1”, “the film”. */
export function partWithin(part: PartId) {
  if (typeof part === 'number') return `season ${part}`
  const number = filmNumber(part)
  return number ? `film ${number}` : 'the film'
}
/** Of “film-2”, the 2; nothing of the first film, which goes without. */
export function filmNumber(film: string) {
  return film.split('-')[1]
}

/** An episode, or the film, as a label. */
export function episodeName({ season, episode }: Placed) {
  if (typeof season !== 'number') return partName(season)
  return episode === undefined
    ? `Season ${season}, episode not known yet`
    : `Season ${season}, episode ${episode}`
}
/** The same within a sentence. */
export function episodeWithin({ season, episode }: Placed) {
  if (typeof season !== 'number') return partWithin(season)
  return episode === undefined
    ? `season ${season}, episode not known yet`
    : `season ${season}, episode ${episode}`
}
/** The same above a song; the episode’s title may follow. */
export function episodeHeading({ season, episode }: Placed) {
  if (typeof season !== 'number') return partName(season)
  return episode === undefined
    ? `Season ${season} · Episode not known yet`
    : `Season ${season} · Episode ${episode}`
}
/** The same in as few letters as can be. */
export function episodeShort({ season, episode }: Placed) {
  return typeof season === 'number'
    ? `${season}.${episode ?? '?'}`
    : partName(season)
}
/** The same above the film’s songs, beside those of episodes. */
export function filmHeading({ id, title }: Film) {
  return `${title} · ${partWithin(id)}`
}
/** The same where its season stands beside it. */
export function episodeOfSeason(episode: number | undefined) {
  return episode === undefined ? 'Episode not known yet' : `Episode ${episode}`
}

export const sortNames = {
  countdown: '10 to 1',
  winner: '1 to 10',
  story: 'Story order',
  title: 'By title',
  artist: 'By artist',
  year: 'By year',
  best: 'Best match',
} as const satisfies Record<Sort, string>

/** How sure we are that a song is heard where we say. */
export const placementNames = {
  confirmed: 'Confirmed',
  'single-source': 'One source',
  'season-only': 'Season known',
  'playlist-only': 'Playlist only',
} as const satisfies Record<Placing, string>
/** The same of one song. Sources may agree on its episode, but not on the moment. */
export function placementName({ basis, momentDisputed }: Placement) {
  if (!momentDisputed) return placementNames[basis]
  return basis === 'confirmed'
    ? 'Episode confirmed, moment disputed'
    : 'One source, moment disputed'
}
export const placementMeanings = {
  confirmed:
    'Two independent sources name this episode, or an official one does.',
  'single-source':
    'One source names this episode, and no other confirms it yet.',
  'season-only':
    'It joined the official playlist when this season came out. That doesn’t prove it’s heard in the show, and we don’t know the episode.',
  'playlist-only':
    'It joined the official playlist on the day the film came out. Nothing says where in the film it plays, or that it does.',
} as const satisfies Record<Placing, string>

export const contentNoteNames = {
  'homophobic-bullying': 'homophobic bullying',
  'homophobic-parent': 'a homophobic parent',
  fight: 'a fight',
  'eating-disorder': 'an eating disorder',
  'self-harm': 'self-harm',
} as const satisfies Record<ContentNote, string>
/** What to know before reading a scene. */
export function contentNote(notes: readonly ContentNote[]) {
  return `Content note: ${inList(notes.map((note) => contentNoteNames[note]))}`
}

// Scenes, and holding them back

// Cards

export function moreOfEpisode(count: number) {
  return plural(count, {
    one: `${count} more song we know from this episode`,
    other: `${count} more songs we know from this episode`,
  })
}

// Marks

export const markNames = {
  loved: 'Loved',
  heard: 'Heard',
} as const satisfies Record<Mark, string>

// Listening

// Playlists and shared texts

// Loading, and when something fails

// Previews, search engines and the installed app
