/*
 * English, as spoken in Britain. Every message is a whole sentence, label or
 * name; what differs from case to case is a parameter. To change one, change
 * what stands between the quotes, and leave ${…} as it is.
 */

import type { LoadFault } from '../content/loadFaults.ts'
import type { GuardExtent } from '../guard/guardExtent.ts'
import type { Seen } from '../guard/seenUpTo.ts'
import type { ContentNote } from '../songs/contentNotes.ts'
import type { Mark } from '../songs/marks.ts'
import type { PartId } from '../songs/partId.ts'
import type { Placing } from '../songs/placements.ts'
import type { Sort } from '../songs/sorts.ts'
import { pluralIn } from './plural.ts'
import type { Rich } from './Rich.ts'

const plural = /* @__PURE__ */ pluralIn<'one' | 'other'>('en')
const lists = /* @__PURE__ */ new Intl.ListFormat('en-GB')
const calendar = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeZone: 'UTC',
})

/** Where a song is heard, as far as that is known. */
type Placed = { readonly season: PartId; readonly episode?: number }

type Titled = { readonly title: string; readonly artist: string }

type Mistaken = Titled & Placed & { readonly slug: string }

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

/**
 * How far the scenes of a page go, or how many are hidden, in a line of a narrow
 * phone: at most 40 letters.
 */
export function guardSentence(extent: GuardExtent): string {
  if (extent.kind === 'untold') return ''
  if (extent.kind === 'upTo') return `Spoilers up to ${partWithin(extent.part)}`
  if (extent.kind === 'shown') return 'All scenes shown'
  if (extent.kind === 'shownAnyway')
    return plural(extent.count, {
      one: `${extent.count} scene shown anyway`,
      other: `${extent.count} scenes shown anyway`,
    })
  if (extent.kind === 'hiddenButSome')
    return plural(extent.count, {
      one: `${extent.count} scene hidden, ${extent.shownAnyway} shown anyway`,
      other: `${extent.count} scenes hidden, ${extent.shownAnyway} shown anyway`,
    })
  if (extent.count === undefined)
    return extent.kept
      ? 'Scenes are hidden, as you asked'
      : 'Scenes are hidden, for this visit'
  return extent.kept
    ? plural(extent.count, {
        one: `${extent.count} scene hidden, as you asked`,
        other: `${extent.count} scenes hidden, as you asked`,
      })
    : plural(extent.count, {
        one: `${extent.count} scene hidden, for this visit`,
        other: `${extent.count} scenes hidden, for this visit`,
      })
}
/** Opens the question whether to show what is hidden on a page. */
export function showHidden(count: number) {
  return plural(count, { one: 'Show it', other: 'Show them' })
}
/** Answers it. */
export function showHiddenNow(count: number) {
  return plural(count, {
    one: 'Yes, show it for now',
    other: 'Yes, show them all for now',
  })
}
export function hideShown(count: number) {
  return plural(count, { one: 'Hide it', other: 'Hide them' })
}
export function hideShownAgain(count: number) {
  return plural(count, { one: 'Hide it again', other: 'Hide them again' })
}

/** Stands where a scene would. */
export const hiddenAsAsked = 'Hidden, as you asked.'
/** Of some songs there is no scene, but other details to hide. */
export const showStory = {
  scene: (at: Placed) => `Show this scene (${episodeWithin(at)})`,
  details: (at: Placed) => `Show the details (${episodeWithin(at)})`,
} as const
export const hideStory = {
  scene: (at: Placed) => `Hide this scene (${episodeWithin(at)})`,
  details: (at: Placed) => `Hide the details (${episodeWithin(at)})`,
} as const

/** Before how far somebody has watched: “Seen S1 E4”. */
export const seenLabel = 'Seen'
/** How far somebody has watched, in a menu. */
export function seenName(seen: Seen) {
  if (seen.kind === 'none') return 'nothing yet'
  if (seen.kind === 'all') return 'everything'
  if (seen.kind === 'film')
    return seen.title
      ? `${partWithin(seen.film)}, ${seen.title}`
      : partWithin(seen.film)
  return seen.kind === 'season'
    ? `all of season ${seen.season}`
    : `season ${seen.season}, up to episode ${seen.episode}`
}
/** The same after “Seen”. */
export function seenShort(seen: Seen) {
  if (seen.kind === 'none') return 'nothing'
  if (seen.kind === 'all') return 'everything'
  if (seen.kind === 'film') return partWithin(seen.film)
  return seen.kind === 'season'
    ? `season ${seen.season}`
    : `S${seen.season} E${seen.episode}`
}
/** The same on a narrow phone. */
export function seenShortest(seen: Seen) {
  if (seen.kind === 'none') return 'none'
  if (seen.kind === 'all') return 'all'
  if (seen.kind === 'film') {
    const number = filmNumber(seen.film)
    return number ? `film ${number}` : 'film'
  }
  return seen.kind === 'season'
    ? `S${seen.season}`
    : `S${seen.season} E${seen.episode}`
}

/** The name of these settings. */
export const spoilers = 'Spoilers'
export const contentNotes = 'Content notes'
/** Before “a fight” and others. */
export const hideScenesWith = 'Hide scenes with'

// Cards

/** Of the ten: “Number 3”. */
export function numberOfSong(rank: number) {
  return `Number ${rank}`
}
/** An artist who had another name; `former` draws what comes after this one. */
export function artistFormerly<Drawn>(
  artist: Drawn,
  formerName: Drawn,
  former: (parts: Rich<Drawn>) => Drawn,
): Rich<Drawn> {
  return [artist, former([', formerly ', formerName])]
}
export const howWeKnow = 'How we know'
/** The same read out alone, so it begins with the same words. */
export function howWeKnowOf(title: string) {
  return `How we know where ${title} plays`
}
export const shareSongButton = 'Share'
/** The same read out alone. */
export function shareSong(title: string) {
  return `Share ${title}`
}
export const report = 'Report'
/** The same read out alone. */
export function reportOn(title: string) {
  return `Report a mistake about ${title}`
}

/** What a visitor’s report begins with, in a mail or a form of ours. */
export function mistakeTitle({ title, artist }: Titled) {
  return `Mistake: ${title} by ${artist}`
}
/** Never what happens in a scene. */
export function mistakeText({ title, artist, slug, ...at }: Mistaken) {
  return `Song: ${title} by ${artist} (${slug})
Where we say it plays: ${episodeWithin(at)}

What’s wrong, or missing:

How do you know? (A link helps most.)
`
}
/** Of a report that is about no song of ours. */
export const mistakeTitleOfNone = 'A mistake'
export const mistakeTextOfNone = `What’s wrong, or missing:

How do you know? (A link helps most.)
`

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
/** A button of one song that is pressed or not. */
export const markSong = {
  loved: (title: string) => `Loved: ${title}`,
  heard: (title: string) => `Heard: ${title}`,
} as const satisfies Record<Mark, (title: string) => string>

export const yourMarks = 'Your marks'
export const noMarks =
  'No marks yet. Tap the heart or the headphones on a song; it stays on this device.'
export function marksCount(loved: number, heard: number) {
  return `${loved} loved, ${heard} heard, only on this device. Export a file to move them to another.`
}
export const marksNewer =
  'Your marks were saved by a newer version of the site. Reload to see them.'
export const marksNotKept = 'Your browser won’t remember them next time.'
export const exportMarks = 'Export to a file'
export const importMarks = 'Import from a file'
export function marksAdded(count: number) {
  return count === 0
    ? 'You already had every mark in that file.'
    : plural(count, {
        one: `Added ${count} mark.`,
        other: `Added ${count} marks.`,
      })
}
/** Why a file was not imported. */
export const marksRefused = {
  unreadable: 'That file has no marks in it. Nothing has changed.',
  newer:
    'That file is from a newer version of the site. Reload, then import it again. Nothing has changed.',
} as const
export const deleteMarks = 'Delete'
export function deleteMarksNow(count: number) {
  return plural(count, {
    one: `Yes, delete ${count} mark`,
    other: `Yes, delete ${count} marks`,
  })
}
export const putMarksBack = 'Put them back'

// Listening

// Playlists and shared texts

// Loading, and when something fails

/** Why there is nothing to see, and what helps. */
export const absences = {
  // Of the songs and of the app’s own parts alike.
  loading: {
    title: 'Loading the rest of the page',
    text: 'If it takes a while, your connection may be slow. No need to do anything.',
  },
  offline: {
    title: 'You’re offline',
    text: 'The songs aren’t saved on this device yet. They’ll load as soon as you’re back online.',
  },
  unreachable: {
    title: 'We couldn’t reach the songs',
    text: 'We tried a few times, but the connection kept dropping. Your filters are safe in the address bar.',
  },
  slow: {
    title: 'The songs are taking too long',
    text: 'Your connection is very slow, or has stopped. Your filters are safe in the address bar.',
  },
  busy: {
    title: 'We’re swamped',
    text: 'Too many visitors, or we’re fixing something. Try again in a few minutes.',
  },
  missing: {
    title: 'We can’t find the songs',
    text: 'That’s our mistake, and ours to fix. Your filters are safe in the address bar.',
  },
  foreign: {
    title: 'Your network sent us something else',
    text: 'Some networks show a page of their own until you log in. Once you have, try again.',
  },
  damaged: {
    title: 'The songs arrived damaged',
    text: 'That’s our mistake, and ours to fix. Your filters are safe in the address bar.',
  },
  older: {
    title: 'We’re in the middle of an update',
    text: 'The songs are older than this page. Try again in a few minutes.',
  },
  newer: {
    title: 'There’s a newer version of this page',
    text: 'We updated the site while you had it open.',
  },
  broken: {
    title: 'This page broke',
    text: 'The rest of the site still works; reloading may help.',
  },
} as const satisfies Record<
  LoadFault | 'loading' | 'offline' | 'broken',
  { readonly title: string; readonly text: string }
>
export const tryAgain = 'Try again'
export const reload = 'Reload'
/** Folds away what somebody who reports it may want to copy. */
export const whatWentWrong = 'What went wrong'

/* Of a part of the page that failed; “Reload” follows. */
export const spoilersBroken = 'Sorry, the spoiler settings didn’t load.'
export const filtersBroken = 'Sorry, the filters didn’t load.'
/** How far one has seen, the sort menu, and ways to share the list. */
export const listMenusBroken = 'Sorry, the menus above the list didn’t load.'
export const moreAnswersBroken =
  'Sorry, the other songs you searched for didn’t load.'
export const numbersBroken = 'Sorry, the soundtrack in numbers didn’t load.'
export const takeAwayBroken =
  'Sorry, the ways to take the list with you didn’t load.'

export const copied = 'Copied'
/** Before the text, where the browser does not let us copy. */
export const copyFromHere = 'Copy it from here:'

// Previews, search engines and the installed app
