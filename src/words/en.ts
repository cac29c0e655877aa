/*
 * English, as spoken in Britain. Every message is a whole sentence, label or
 * name; what differs from case to case is a parameter. To change one, change
 * what stands between the quotes, and leave ${…} as it is.
 */

import type { Rich } from './Rich.ts'
import { pluralIn } from './plural.ts'
import type { View } from '../lists/View.ts'
import type { Facet } from '../lists/facets.ts'
import type { Flag } from '../lists/flags.ts'
import type { ViewExtent } from '../lists/viewExtent.ts'
import type { Wish } from '../lists/wishes.ts'
import type { ContentNote } from '../songs/contentNotes.ts'
import type { Mark } from '../songs/marks.ts'
import type { PartId } from '../songs/partId.ts'
import type { Placing } from '../songs/placements.ts'
import type { Sort } from '../songs/sorts.ts'

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
export const listStatus = 'The list'
export function songCount(count: number) {
  return plural(count, { one: `${count} song`, other: `${count} songs` })
}
/** After the name of what can be chosen: how many songs it would leave. */
export function songCountAfter(count: number) {
  return plural(count, { one: `, ${count} song`, other: `, ${count} songs` })
}
/** Read out when the songs change: how many, for which search, and their sort. */
export function listAnnouncement(
  shown: number,
  total: number,
  query: string,
  sort: Sort,
) {
  return query === ''
    ? plural(total, {
        one: `${shown} of ${total} song, ${sortedBy[sort]}`,
        other: `${shown} of ${total} songs, ${sortedBy[sort]}`,
      })
    : plural(total, {
        one: `${shown} of ${total} song for “${query}”, ${sortedBy[sort]}`,
        other: `${shown} of ${total} songs for “${query}”, ${sortedBy[sort]}`,
      })
}
/** What a list is called in a file or a shared link. */
export function listTitle({ title, shown, total, sort }: ViewExtent) {
  if (shown === total) return sort ? `${title} (${sortedBy[sort]})` : title
  return sort
    ? `${title} (${shown} of ${total}, ${sortedBy[sort]})`
    : `${title} (${shown} of ${total})`
}
/** How a list is sorted, where more is said of it in the same breath. */
const sortedBy = {
  countdown: 'from 10 to 1',
  winner: 'from 1 to 10',
  story: 'in story order',
  title: 'by title',
  artist: 'by artist',
  year: 'by year',
  best: 'best match first',
} as const satisfies Record<Sort, string>

export const sortMenu = 'Sort'
export const filtersRegion = 'Filters'
export const filterButton = 'Filter'
export const closeFilters = 'Close'
export const moreFilters = 'More filters'
export const clearButton = 'Clear'
export const clearFilters = 'Clear the filters'
export function showSongs(count: number) {
  return plural(count, {
    one: `Show ${count} song`,
    other: `Show ${count} songs`,
  })
}
export const facetTitles = {
  season: 'Season',
  character: 'On screen',
  episode: 'Episode',
  artist: 'Artist',
  mark: 'Your marks',
  placement: 'How sure we are',
} as const satisfies Record<Facet, string>
export const othersOnScreen = 'Others on screen'
export const flagNames = {
  ranked: 'Only countdown songs',
  known: 'Only songs with a known episode',
} as const satisfies Record<Flag, string>
/** Of several people on screen: is one of them enough? */
export const matchNames = {
  any: 'Any of them',
  all: 'In the same scene',
} as const satisfies Record<View['match'], string>
/** Beside the name of a filter, where there is little room. */
export function hiddenCount(count: number) {
  return `${count} hidden`
}
export function hiddenSceneCount(count: number) {
  return plural(count, {
    one: `${count} scene hidden`,
    other: `${count} scenes hidden`,
  })
}
/** A button with a name on it, as it is read out. */
export function songsWith(person: string) {
  return `${person}: only songs with them`
}
export function songsProbablyWith(person: string) {
  return `${person}, probably: only songs with them`
}
export function songsBy(artist: string) {
  return `${artist}: only songs by them`
}

export const nothingMatches = 'No songs match'
export const takeOneFilterOff = 'Take one filter off:'
export const startAgain = 'Taking off one filter isn’t enough. Start again:'
export function mayBeHidden(scenes: number) {
  return plural(scenes, {
    one: 'You’ve hidden one scene. It may be the one you’re after.',
    other: `You’ve hidden ${scenes} scenes. The one you’re after may be among them.`,
  })
}
export function withoutFilter(name: string, songs: number) {
  return plural(songs, {
    one: `Without “${name}”: ${songs} song`,
    other: `Without “${name}”: ${songs} songs`,
  })
}
export function showAllSongs(total: number) {
  return plural(total, {
    one: `Show all ${total} song`,
    other: `Show all ${total} songs`,
  })
}
export function searchedForLess<Drawn>(query: Drawn): Rich<Drawn> {
  return ['No song matches all of that. These match ', query, '.']
}
export const brokenLink = 'Part of this link didn’t work.'
/** What a link asks for in vain; `''` where its word for it cannot be shown. */
export const missingWishes = {
  season: (season) =>
    season === ''
      ? 'We don’t know the season it asks for.'
      : `There’s no season “${season}”.`,
  character: (person) =>
    person === ''
      ? 'We don’t know who it asks for.'
      : `There’s nobody called “${person}” here.`,
  episode: (episode) =>
    episode === ''
      ? 'We don’t know the episode it asks for.'
      : `There’s no episode “${episode}”.`,
  artist: (artist) =>
    artist === ''
      ? 'We don’t know the artist it asks for.'
      : `There’s no artist “${artist}” here.`,
  mark: () => 'We don’t know the mark it asks for.',
  placement: () => 'You can’t filter this list by how sure we are.',
  ranked: () => 'You can’t filter this list by what’s in the countdown.',
  known: () => 'You can’t filter this list by what has a known episode.',
  match: () => 'We don’t know how to match the people it asks for.',
  q: () => 'We couldn’t read its search.',
  sort: (sort) =>
    sort === ''
      ? 'We can’t sort the songs as it asks.'
      : `We can’t sort the songs by “${sort}”.`,
  service: (service) =>
    service === ''
      ? 'We don’t know the music service it asks for.'
      : `We don’t know the music service “${service}”.`,
} as const satisfies Record<Wish['for'], (asked: string) => string>

export const shareButton = 'Share'
export const shareList = 'Share this list'
export const toPlaylist = 'Playlist'
export function showMoreBefore(count: number) {
  return `Show ${count} before these`
}
export function showMore(count: number) {
  return `Show ${count} more`
}

// The countdown
export const countdownTitle = 'The ten that made the show'
export const countdownLead =
  'The scene behind each song, and one tap to listen.'
export const watchReveal = 'Watch the reveal'
export function alsoMatching(count: number) {
  return plural(count, {
    one: '1 more song outside the countdown',
    other: `${count} more songs outside the countdown`,
  })
}
export const seeAllMatches = 'See all matches'
export const brokenCard =
  'We couldn’t show this card. The song’s own page still works.'

// All songs
export const soundtrackTitle = 'Every song we know of'
export function placedSongs(placed: number, total: number) {
  return plural(total, {
    one: `We can place ${placed} of ${total} song in an episode. We don’t guess the rest.`,
    other: `We can place ${placed} of ${total} songs in an episode. We don’t guess the rest.`,
  })
}
export const toNumbers = 'The list in numbers'
export const numbersTitle = 'The soundtrack in numbers'
export const songsColumn = 'Songs'
/** What each table counts, and what its rows are. */
export const figureNames = {
  season: { caption: 'Songs per season and film', row: 'Season or film' },
  artist: { caption: 'Artists with the most songs here', row: 'Artist' },
  year: { caption: 'Release years', row: 'Year' },
} as const
export const episodeMap = 'Seasons and episodes, with the songs we can place'
export const unknownEpisode =
  'No source we found says which episode these are in. Being on the official playlist, as most are, is no proof that they’re heard in the show.'
export function unknownMoments(released: string) {
  return `These songs joined the official playlist on ${released}, the day the film came out. No source we found says where in it they play, or that they do.`
}
export const tellUsOfOne = 'Know one? Tell us'
export const unknownScene = 'We don’t know yet what’s happening on screen.'
export const unknownInFilm =
  'We don’t know yet where in the film it plays, or whether it does.'
export const tellUs = 'Know it? Tell us'
export function tellUsOf(title: string) {
  return `Know it? Tell us about ${title}`
}
export const howWeKnow = 'How we know'
export const releasedOn = 'From'
/** Which source has the year. */
export function yearSource<Drawn>(source: Drawn): Rich<Drawn> {
  return ['Release year: ', source]
}
export const inTheCountdown = 'In the countdown'
export function countdownNumber(rank: number) {
  return `Number ${rank}`
}
export const songsWithPeople = 'Songs with'
export const songsByArtists = 'Songs by'
export const brokenRow = 'We couldn’t show the rest of this song.'

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
