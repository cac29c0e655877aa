/*
 * English, as spoken in Britain. Every message is a whole sentence, label or
 * name; what differs from case to case is a parameter. To change one, change
 * what stands between the quotes, and leave ${…} as it is.
 */

import type { Rich } from '../Rich.ts'
import { filmNumber } from '../filmNumber.ts'
import { pluralIn } from '../plural.ts'
import type { View } from '../../lists/View.ts'
import type { Facet } from '../../lists/facets.ts'
import type { Flag } from '../../lists/flags.ts'
import type { ViewExtent } from '../../lists/viewExtent.ts'
import type { Wish } from '../../lists/wishes.ts'
import type { LoadFault } from '../../content/loadFaults.ts'
import type { GuardExtent } from '../../guard/guardExtent.ts'
import type { Seen } from '../../guard/seenUpTo.ts'
import type { ContentNote } from '../../songs/contentNotes.ts'
import type { Mark } from '../../songs/marks.ts'
import type { PartId } from '../../songs/partId.ts'
import type { Placing } from '../../songs/placements.ts'
import type { Sort } from '../../songs/sorts.ts'
import type { PlaylistFormatId } from '../../playlists/playlistFormats.ts'
import type { PlaylistGoal } from '../../playlists/playlistGoals.ts'
import type { ServiceId } from '../../listening/services.ts'
import type { Standing } from '../../topTen/keptStanding.ts'
import type { Move } from '../../topTen/placesMoved.ts'

const plural = /* @__PURE__ */ pluralIn<'one' | 'other'>('en')
const lists = /* @__PURE__ */ new Intl.ListFormat('en-GB')
const calendar = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeZone: 'UTC',
})

// What messages are told, in every language.

/** Where a song is heard, as far as that is known. */
type Placed = { readonly season: PartId; readonly episode?: number }

type Titled = { readonly title: string; readonly artist: string }

type Mistaken = Titled & Placed & { readonly slug: string }

type Film = { readonly id: string; readonly title: string }

type Placement = {
  readonly basis: Placing
  readonly momentDisputed?: true
}

// Around every page
export const siteName = 'Heartstopper, song by song'
export const skipToSongs = 'Skip to the songs'
export const skipToPage = 'Skip to the page'
export const footer =
  'Made by fans, for fans; nothing to do with the makers of the show. Songs open as a search in the service you choose. No account here, no tracking, nothing sent anywhere until you follow a link.'
export function siteVersion(version: string): string {
  return `Version ${version}`
}
export const inDevelopment = 'in development'
/** Of a press that nothing answers. */
export const notWorkingYet = 'This isn’t working yet.'

/** What the search is called among the parts of a page. */
export const searchName = 'Songs'
export const searchLabel = 'Search songs, scenes and people'
export const searchHint = 'Search songs, scenes'

/** What the tabs are called among the parts of a page. */
export const tabsName = 'Pages'
export const countdownTab = 'Top ten'
export const soundtrackTab = 'All songs'
export const revealTab = 'Reveal'
export const mineTab = 'My ten'
export const aboutTab = 'About'

/** What the menu of languages is called. */
export const languageMenu = 'Language'

export const newVersionReady = 'A new version is ready.'
export const declineNewVersion = 'Not now'

// Not found
export const notFoundTitle = 'We can’t find that page'
export const notFoundHint =
  'Check the address, or it may have moved. The search above knows every song, or pick one of the ten.'
export const theTenSongs = 'The ten songs'

// About
export const aboutHeading = 'About this countdown'

export const aboutRankingHeading = 'Whose ranking it is'
export function aboutRanking<Drawn>(
  link: (text: string) => Drawn,
): Rich<Drawn> {
  return [
    'Not ours. It’s ',
    link('a ranking of ten songs'),
    ' that we know from the website of Ezra Williams, who has a song in it; we don’t know who published it first. What we say about each song is our own.',
  ]
}
/** `next` is the first season that the ranking cannot know. */
export function aboutSeasons(
  songsOf: readonly { readonly season: number; readonly count: number }[],
  next: { readonly season: number; readonly released: string } | undefined,
): string {
  const songs = inList(
    songsOf.map(({ season, count }) => `${count} from season ${season}`),
  )
  return next
    ? `Its songs: ${songs}. Season ${next.season} wasn’t out yet: it came out on ${longDate(next.released)}.`
    : `Its songs: ${songs}.`
}
export const aboutNeedleDrops =
  'The ranking calls them needle drops. A needle drop is when a song comes in and makes a scene.'

export const aboutCheckedHeading = 'How we checked each song'
export const aboutChecked =
  'We compared the ranking with other sources, song by song. Each song’s page lists its sources, and says when they disagree or when there’s only one. Sources that we only saw as a copy, or that have no secure address, are named without a link.'
export function aboutSong(rank: number, title: string): string {
  return `${rank}. ${title}`
}
export function aboutPlacement<Drawn>(
  label: string,
  note: string,
  strong: (text: string) => Drawn,
): Rich<Drawn> {
  return [strong(`${label}.`), ` ${note}`]
}

export const aboutUnknownHeading = 'What we don’t know'
export function aboutUnknown(
  films: readonly { readonly title: string; readonly released: string }[],
): readonly string[] {
  return [
    'Whether this list is complete. It isn’t: we found no song list for season 2, episodes 6 and 7, or for most of season 3. So we only ever count the songs we know of, or can place.',
    'Whether you hear every song in the show. One that’s only on the official playlist may not be in the show: the playlist has had music from a teaser, and some songs have been taken off again.',
    ...films.map(
      ({ title, released }) =>
        `Where in the film ${title} a song plays, or whether it does. All we know is that its songs joined the playlist on ${longDate(released)}, the day it came out.`,
    ),
    'Which of two songs in an episode comes first, unless a source tells us.',
    'Who’s on screen, now and then. Where we’re guessing, we say so.',
    'What else is in a song or an episode. Content notes are about the scenes we describe, not about lyrics.',
    'Whether your service has a song. Our links open a search, so they don’t go out of date; it may find nothing.',
  ]
}
export const aboutTellUs =
  'Found a mistake, or know something we don’t? Tell us'

export const aboutOrdersHeading = 'How we compare two orders'
export const aboutOrders =
  'When you choose songs and put them in order, we say how much of your list is in the same order as the ranking, or a friend’s. For that, we take every pair of songs that are in both and look at which one comes first. Ten songs make 45 pairs: if both orders agree on 39 of them, that’s 87%. It’s a plainer way to say what statisticians call Kendall’s tau. That counts the same pairs, but goes from −1, where one order is the other turned round, to 1, where they’re the same.'

export const aboutDeviceHeading = 'What’s kept on your device'
export const aboutDevice = [
  'Where you listen, and your country if that’s Apple Music',
  'The language you read in, once you’ve chosen one',
  'How far you’ve watched, and what you’d rather not read about',
  'The songs you’ve marked, and how far you’ve got in playing them in order',
  'Your own top ten, and what you call it',
  'Where you are in the reveal',
  'A copy of these pages, if your browser allows it, so they open offline',
] as const
export const aboutNothingElse =
  'That’s all, and it stays there. We have no accounts, no cookies, no visitor counts and no third parties. Nothing leaves your device until you follow a link; a link to listen tells the service which song to look for.'
export const aboutSharedLinks =
  'What you filter and search for is in the address, so you can share it. A link you share never says how far you’ve watched, and has your top ten in it only if that’s what you’re sharing.'
export const forgetEverything = 'Forget everything on this device'
export const forgetHint =
  'This deletes your settings, marks and top ten. You can’t undo it.'
export const forgetConfirm = 'Yes, forget everything'
export const forgetOutcomes = {
  forgotten:
    'All gone. Nothing from this site is left on this device: no settings, no saved pages.',
  refused:
    'Your browser wouldn’t let us delete everything. You can clear the rest in its settings, under site data.',
} as const

export const aboutSpoilersHeading = 'How we hide spoilers'
export const aboutSpoilers =
  'Tell us how far you’ve watched, and we hide what would spoil the rest: the scene, who’s in it, its picture, the episode’s title, search results and filters. Titles, artists and links to listen stay. If we don’t know a song’s episode, its scene stays hidden until you’ve seen the whole season.'
export const aboutSpoilersLimit =
  'Everything is still in the file that the songs come from: this protects you from reading ahead, but it isn’t a lock. In the reveal, a song isn’t on the page until its turn, though it’s in that file, too.'

export const aboutCreditsHeading = 'Credits and licences'
export const aboutCredits =
  'The code and the drawings are ours, under the MIT licence; our words are free to use under CC BY 4.0, and our data under CC0. The lettering is Shantell Sans, the text Figtree, both under the SIL Open Font License 1.1. The songs, the show and the names belong to their owners. This is a fan project, not made or endorsed by the makers of the show.'
export function aboutLicences<Drawn>(
  link: (text: string) => Drawn,
): Rich<Drawn> {
  return [
    'This site also uses other people’s code: see ',
    link('who wrote it, and under which licences'),
    '.',
  ]
}

// A song’s page
/** What the way back is called among the parts of a page. */
export const songBackName = 'Back'
export const songBackToCountdown = 'Back to the countdown'
export const songBackToSoundtrack = 'Back to all songs'
export const songBackToMine = 'Back to your top ten'
export const songBackToAbout = 'Back to About'
export const songOnScreen = 'On screen'
/** Of somebody whom no source names. */
export const songProbablyThere = 'Probably there'
/** Before an album, an EP or a single. */
export const songFrom = 'From'
export function songSingle<Drawn>(
  title: string,
  cite: (text: string) => Drawn,
): Rich<Drawn> {
  return [cite(title), ' (single)']
}
export const songYear = 'Year'
export const songLength = 'Length'
/** What the links to other songs are called among the parts of a page. */
export const songMore = 'More songs'
export const songInCountdown = 'In the countdown'
export const songInStory = 'In the story'
/** Of the song that comes before this one in such an order, and the next. */
export const songJustBefore = 'Just before'
export const songJustAfter = 'Just after'
export const songSameEpisode = 'Also in this episode'
export function songMoreBy(artist: string): string {
  return `More by ${artist}`
}
/** Beside the address of a song that is shared: no rank, nothing of a scene. */
export function songShared(song: Titled): string {
  return `“${song.title}” by ${song.artist}, one of the songs from Heartstopper`
}

// The reveal
export const revealHeading = 'The reveal'
export const revealLead =
  'The ten needle drops of Heartstopper, one at a time, from number ten to number one. No peeking ahead.'
export const revealWays =
  'To move on, use the button, the space bar, the arrow keys or a presentation remote, or swipe left.'
export const revealNeedsScript =
  'The reveal needs JavaScript. The whole list doesn’t.'
export const revealListInstead = 'See the whole list instead'
export const revealStartAgain = 'Start again'

export function revealStart(rank: number): string {
  return `Start at number ${rank}`
}
export function revealGoOn(rank: number): string {
  return `Carry on: number ${rank}`
}
export function revealNext(rank: number): string {
  return `Next: number ${rank}`
}
export const revealEnd = 'The end'
export const revealBack = 'Back'
export const revealSkip = 'Skip to number 1'
/** The same, where there is little room. */
export const revealSkipShort = 'Number 1'
export const revealFullScreen = 'Full screen'
export const fullScreenRefused =
  'Your browser didn’t change to full screen, or back.'
/** What the strip of songs that have been told is called. */
export const revealStrip = 'Songs so far'
export function revealSong(rank: number, title: string): string {
  return `Number ${rank}: ${title}`
}
/** Read out as a song comes. */
export function revealTurn(song: Titled & { readonly rank: number }): string {
  return `Number ${song.rank}: ${song.title} by ${song.artist}`
}

export const revealEnding = 'And that’s the countdown!'
export const revealShareName = 'Share the reveal'
/** Beside the address of the reveal, which starts it. */
export const revealShared =
  'The ten best needle drops in Heartstopper, one at a time. Can you guess number one?'
export const revealWholeList = 'See the whole list'
export const revealMakeYours = 'Make your own top ten'

// My ten
export const mineHeading = 'Your top ten'
export const mineLede =
  'Choose ten songs, or as many as you like, and put them in order. The list stays on this device, unless you share the link.'
export const mineWithoutScript =
  'You need JavaScript to choose and move songs, but not to read the ranking.'
export const ownOrder = 'Your order'
/** On a button of a song, and what it is called: is the song in their ten? */
export const tenButton = {
  in: 'In my ten',
  out: 'Add to my ten',
  full: 'My ten is full',
} as const satisfies Record<Standing, string>
export const tenButtonName = {
  in: (title) => `In my ten: ${title}. Press to take it out`,
  out: (title) => `Add to my ten: ${title}`,
  full: (title) => `My ten is full: no room for ${title}`,
} as const satisfies Record<Standing, (title: string) => string>
export const addSongs = 'Add songs'
export const pickerSearch = 'Find a song to add'
export const pickSong = 'Add'
export function pickSongName(title: string, artist: string): string {
  return `Add ${title} by ${artist}`
}
export const pickedSong = 'Added'
export function pickedSongName(title: string, artist: string): string {
  return `Added: ${title} by ${artist}. Press to take it out`
}
export const nothingToPick =
  'No song matches. Try a title, an artist, or somebody in the scene.'
export const lovedMark = 'Loved'
/** How many songs they chose, of how many that they may. */
export function chosenCount(count: number, most: number): string {
  if (count === most) return `Your list has ${count} songs: it’s full.`
  return plural(count, {
    one: `Your list has ${count} song; up to ${most} fit.`,
    other: `Your list has ${count} songs; up to ${most} fit.`,
  })
}
export const nothingChosen =
  'No songs yet. Find some below, or press “Add to my ten” wherever you see a song.'
export const emptyOrder = 'Start empty'
export function removeSong(title: string): string {
  return `Remove ${title}`
}
export const orderName = 'Name of your list'
export const orderNameHint = 'It’s on the picture and in what you share.'
export const undo = 'Undo'
export const redo = 'Redo'
export const resetToRanking = 'Reset to the ranking'
export function numberOf(title: string): string {
  return `Number of ${title}`
}
export function moveUp(title: string): string {
  return `Move ${title} up`
}
export function moveDown(title: string): string {
  return `Move ${title} down`
}
export const shareOrder = 'Share your order'
/** Beside the address of an order, which its owner may have named. */
export function orderShared(count: number, name: string): string {
  if (name) return `${name}, my songs from Heartstopper. How close are yours?`
  return `${topTenTitle(count)}. How close is yours?`
}
export const orderNotKept =
  'Your browser won’t remember this order. Save the link to keep it.'

// How far a song has moved: what stands beside it, and what is read out.
export function moved(places: Move): string {
  if (places === 'new') return 'your own pick'
  if (places === 0) return 'no change'
  return places > 0 ? `up ${places}` : `down ${-places}`
}
export function movedFromRanking(places: Move): string {
  if (places === 'new') return 'your own pick, not in the ranking'
  if (places === 0) return 'no change from the ranking'
  return places > 0
    ? `up ${places} from the ranking`
    : `down ${-places} from the ranking`
}
// A title in a list beside another, with what is only read out.
export function titleMoved<Drawn>(
  title: Drawn,
  places: Move,
  unseen: (text: string) => Drawn,
): Rich<Drawn> {
  if (places === 'new') return [title, unseen(', only here')]
  if (places === 0) return [title, unseen(', no change')]
  return [title, unseen(places > 0 ? `, up ${places}` : `, down ${-places}`)]
}

// Said once a song, or all of them, have moved.
export function movedTo(title: string, number: number, of: number): string {
  return `${title}, number ${number} of ${of}`
}
export function added(title: string, number: number): string {
  return `Added ${title} at number ${number}`
}
export function takenOut(title: string, of: number): string {
  return plural(of, {
    one: `Removed ${title}, ${of} song left`,
    other: `Removed ${title}, ${of} songs left`,
  })
}
export const emptied = 'Emptied. Undo brings your songs back'
export const undoneEmpty = 'Undone: no songs'
export const redoneEmpty = 'Redone: no songs'
export function undoneWithout(title: string): string {
  return `Undone: ${title} isn’t in your list`
}
export function redoneWithout(title: string): string {
  return `Redone: ${title} isn’t in your list`
}
export function undone(title: string, number: number, of: number): string {
  return `Undone: ${title}, number ${number} of ${of}`
}
export function redone(title: string, number: number, of: number): string {
  return `Redone: ${title}, number ${number} of ${of}`
}
export function nowYours(title: string): string {
  return `Now yours, with ${title} at number 1`
}
export function backToRanking(title: string): string {
  return `Back to the ranking, with ${title} at number 1`
}

export const unreadableOrder =
  'We couldn’t read the order in this link. It may have been cut off, or made with a newer version of the site. Here’s yours.'
export const sentOrder = 'The order you were sent'
/** What whoever sent it calls it: somebody else’s words. */
export function sentOrderName<Drawn>(name: Drawn): Rich<Drawn> {
  return ['They call it “', name, '”.']
}
/** Before how much of the order is the same. */
export function inRanking(shared: number, same: number, of: number): string {
  const which = of === 10 ? 'the ten' : `the ${of}`
  const songs = shared === of ? `All of ${which}` : `${shared} of ${which}`
  return same === 0
    ? `${songs}, none at the same number`
    : `${songs}, ${same} at the same number`
}
export function inBoth(shared: number, same: number): string {
  return same === 0
    ? `${shared} songs in both lists, none at the same number`
    : `${shared} songs in both lists, ${same} at the same number`
}
export function agreeOn<Drawn>(
  agreed: number,
  pairs: number,
  large: (text: string) => Drawn,
): Rich<Drawn> {
  return ['You agree on ', large(`${agreed} of ${pairs}`)]
}
export const adoptOrder = 'Make it mine'
export const keepOwnOrder = 'Keep mine'
export const besideRanking = 'Compared with the ranking'
export const yours = 'Yours'
export const theirs = 'Theirs'
export const theRanking = 'The ranking'
export function sameOrder<Drawn>(
  percent: number,
  large: (text: string) => Drawn,
): Rich<Drawn> {
  return [large(`${percent}%`), ' in the same order']
}
export function pairsAgree(agreed: number, pairs: number): string {
  if (agreed === pairs)
    return 'Take any two of the songs in both lists: each puts the same one first.'
  if (agreed === 0)
    return 'Take any two of the songs in both lists: they never put the same one first.'
  return `Take any two of the songs in both lists: in ${agreed} of ${pairs} pairs, each puts the same one first.`
}

/** On a button of a song, and the same read out alone. */
export const pictureButton = 'Picture'
export function pictureOfSong(title: string): string {
  return `Picture of ${title}`
}
export const pictureBroken = 'Sorry, the picture didn’t load.'
export const asPicture = 'As a picture'
export const sharePicture = 'Share the picture'
export const savePicture = 'Save the picture'
export const copyAsText = 'Copy as text'
export function pictureSaved(file: string): string {
  return `${file} should be in your downloads now. Not there? Press and hold the picture to save it.`
}
export const pictureToHold =
  'Nothing came up? Press and hold the picture to save it.'
export const pictureRefused =
  'Your browser won’t let the picture out. Take a screenshot of it, or copy it as text.'
export const pictureNotDrawn =
  'Your browser won’t draw the picture. You can still copy it as text.'
export const pictureShape = 'Shape'
export const pictureShapes = {
  post: 'Post (4:5)',
  story: 'Story (9:16)',
} as const
export const picturePaper = 'Colours'
export const picturePapers = { light: 'Light', dark: 'Dark' } as const

// Taking a list away
export const takeAway = 'Take the list with you'
export const listenInOrder = 'Listen in order'
export const shareIt = 'Share it'
export const makePlaylist = 'Make a playlist'
export const printIt = 'Print it'
export const printList = 'Print the list'
export const printFailed =
  'If nothing came up, your browser can’t print. Open this page in another browser and try again.'
export function sceneWithNote<Drawn>(note: Drawn, scene: string): Rich<Drawn> {
  return [note, '. ', scene]
}
export const chooseServiceFirst =
  'First choose where you listen. After that, each song is one tap.'
export function playNext(title: string, service: string): string {
  return `Play ${title} on ${service}`
}
export function playNextName(title: string, service: string): string {
  return `Play ${title} on ${service}, opens in a new tab`
}
export function playNextOffline(title: string, service: string): string {
  return `Play ${title} on ${service}. You’re offline: songs won’t open. Opens in a new tab`
}
export function turnName(title: string, artist: string): string {
  return `${title} · ${artist}, opens in a new tab`
}
export const turnStates = { taken: 'opened', next: 'next', ahead: '' } as const
export const allPlayed = 'That’s all of them!'
export const playAgain = 'Start again'
export const whereTo = 'Where should it go?'
export const playlistGoalNames = {
  spotify: 'Spotify, on a computer',
  phone: 'Spotify or another service, on a phone',
  youtube: 'YouTube',
  text: 'Just the text',
  other: 'Other formats',
} as const satisfies Record<PlaylistGoal, string>
/** What to do, one step after another. */
export const playlistSteps = {
  spotify: [
    'Copy the songs.',
    'In the Spotify app on your computer, open one of your playlists.',
    'Paste: Ctrl+V, or Cmd+V on a Mac.',
  ],
  phone: [
    'Choose a transfer site: one that makes playlists in your service from a list of songs. It will need to get into your account there, so choose one that you trust. We don’t work with any.',
    'Take the songs in the form that it asks for, from below.',
    'Give them to the site, and say which service they’re for.',
  ],
  youtube: [
    'Open a song, and choose the video that you want.',
    'Come back for the next. They’re in the order of the list.',
  ],
  text: [],
  other: [],
} as const satisfies Record<PlaylistGoal, readonly string[]>
export function openOnYouTube(title: string, artist: string): string {
  return `${title} · ${artist}, search on YouTube, opens in a new tab`
}
/** The playlist that the show itself has. */
export function officialPlaylistToo<Drawn>(
  link: (text: string) => Drawn,
): Rich<Drawn> {
  return [
    'There’s an official one, too: ',
    link('Spotify’s Heartstopper Official Playlist'),
    '. Its songs and their order aren’t the same as here.',
  ]
}
export const copyFormat = 'Copy'
export function copyFormatAs(format: string): string {
  return `Copy as ${format}`
}
export const saveFormat = 'Save'
export function saveFormatAs(format: string): string {
  return `Save as ${format}`
}

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
/** What a list is called in a file, or on paper. */
export function listTitle({ title, shown, total, sort }: ViewExtent) {
  if (shown === total) return sort ? `${title} (${sortedBy[sort]})` : title
  return sort
    ? `${title} (${shown} of ${total}, ${sortedBy[sort]})`
    : `${title} (${shown} of ${total})`
}
/** Beside the address of a list. */
export function listShared({ title, shown, total, sort }: ViewExtent) {
  const songs =
    shown === total
      ? title
      : plural(shown, {
          one: `${shown} song from Heartstopper`,
          other: `${shown} songs from Heartstopper`,
        })
  return sort ? `${songs}, ${sortedBy[sort]}` : songs
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
export const close = 'Close'
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
  ranked: 'Countdown songs only',
  known: 'Known episodes only',
} as const satisfies Record<Flag, string>
/** Of several people on screen: is one of them enough? */
export const matchNames = {
  any: 'Any of them',
  all: 'In one scene',
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
/** Which source has the year. */
export function yearSource<Drawn>(source: Drawn): Rich<Drawn> {
  return ['Release year: ', source]
}
export function countdownNumber(rank: number) {
  return `Number ${rank}`
}
export const brokenRow = 'We couldn’t show the rest of this song.'

// Songs, seasons and episodes

/** A date of the content: “17 July 2026”. */
export function longDate(date: string) {
  return calendar.format(new Date(date))
}
/** Several names in one: “girls, seven and Tired”. */
function inList(names: readonly string[]) {
  return lists.format(names)
}

/** A season or a film as a label or a heading: “Season 1”, “The film”. */
export function partName(part: PartId) {
  if (typeof part === 'number') return `Season ${part}`
  const number = filmNumber(part)
  return number ? `Film ${number}` : 'The film'
}
/** The same within a sentence: “season 1”, “the film”. */
function partWithin(part: PartId) {
  if (typeof part === 'number') return `season ${part}`
  const number = filmNumber(part)
  return number ? `film ${number}` : 'the film'
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
export function placementName({ basis, momentDisputed }: Placement): string {
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
  scene: (at: Placed) => `Show scene (${episodeWithin(at)})`,
  details: (at: Placed) => `Show details (${episodeWithin(at)})`,
} as const
export const hideStory = {
  scene: (at: Placed) => `Hide scene (${episodeWithin(at)})`,
  details: (at: Placed) => `Hide details (${episodeWithin(at)})`,
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
/** Read out of a button with “Share” on it. */
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

export const lovedSongs = 'Songs you love'
export const lovedNotLoaded =
  'We couldn’t load the songs you love. They’re still marked.'
export const yourMarks = 'Your marks'
export const noMarks =
  'No marks yet. Tap the heart or the tick on a song; it stays on this device.'
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
/** Of a file that has marks of songs that are not here. */
export function marksAddedAndUnknown(count: number, unknown: number) {
  const kept = plural(unknown, {
    one: `${unknown} more is for a song we don’t have.`,
    other: `${unknown} more are for songs we don’t have.`,
  })
  return `${marksAdded(count)} ${kept}`
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
export const listen = 'Listen'
export function listenTo(title: string): string {
  return `Listen to ${title}`
}
export function listenToOffline(title: string): string {
  return `Listen to ${title}. You’re offline: songs won’t open.`
}
export function listenToOn(title: string, service: string): string {
  return `Listen to ${title} on ${service}, opens in a new tab`
}
export function listenToOnOffline(title: string, service: string): string {
  return `Listen to ${title} on ${service}, opens in a new tab. You’re offline: songs won’t open.`
}
export function listenToOnWithNote(
  title: string,
  service: string,
  note: string,
): string {
  return `Listen to ${title} on ${service}, ${note}, opens in a new tab`
}
// Beside the button, in one short line.
export const listensNowhere = 'in your service · choose'
export function listensIn(service: string): string {
  return `in ${service} · change`
}
export const listensOffline = 'You’re offline'
export const songsWontOpen = 'You’re offline: songs won’t open'

export const whereToListen = 'Where to listen'
export const whereDoYouListen = 'Where do you listen?'
export const askedOnce =
  'We only ask once. After that, Listen takes you straight there.'
export function askedAgain(service: string): string {
  return `Listen opens ${service}. Pick another one here, just this once.`
}
export const fromNowOn = 'Use it for every song from now on'
export function moreServices(count: number): string {
  return plural(count, {
    one: `${count} more service`,
    other: `${count} more services`,
  })
}
/** What is good to know of a service before going there. */
export const serviceNotes = {
  pandora: 'only in the US',
  youtube: 'free, no account',
} as const satisfies Partial<Record<ServiceId, string>>
export const exactRecording = 'This exact recording'
export const exactRecordingWhere = 'on Spotify'
export function exactRecordingOf(title: string): string {
  return `This exact recording on Spotify: ${title}, opens in a new tab`
}
export const copyTitleAndArtist = 'Copy title and artist'
export const forOtherApps = 'for any other app'

export const ownService = 'Where you listen'
export const chooseService = 'Choose…'
export const appleMusicCountry = 'Apple Music country'
export const exampleCountry = 'e.g. gb'

// Playlists and shared texts
export const formatNames = {
  text: 'Artist - Title',
  numbered: 'Numbered list',
  spotify: 'Tracks for Spotify',
  youtube: 'Links to YouTube',
  tuneMyMusic: 'CSV for TuneMyMusic',
  csv: 'CSV for playlist tools',
  spreadsheet: 'CSV for spreadsheets',
  xspf: 'XSPF',
  jspf: 'JSPF',
  json: 'JSON',
} as const satisfies Record<PlaylistFormatId, string>
/** Where each can be used, promising no more than the place itself does. */
export const formatUses = {
  text: 'One song per line, ready to paste in a playlist tool.',
  numbered: 'To read: for a message, a letter, the fridge door.',
  spotify: 'For the Spotify desktop app: open one of your playlists and paste.',
  youtube: 'A search for each song, in order, to keep or to send.',
  tuneMyMusic: 'For TuneMyMusic, which makes playlists from a file.',
  csv: 'For tools that make playlists from a file.',
  spreadsheet: 'Marked as UTF-8, so that accents stay whole in Excel.',
  xspf: 'For music players that find songs by name. It holds no audio.',
  jspf: 'XSPF as JSON, for developers.',
  json: 'For code that you write yourself.',
} as const satisfies Record<PlaylistFormatId, string>
/** Where we saw a file work, and where not: of the others we do not know. */
export const formatSeen = {
  xspf: 'We’ve seen VLC list the songs. GNOME’s players and Audacious show nothing, because there’s no audio in it.',
  jspf: 'ListenBrainz won’t take it: it asks for MusicBrainz identifiers.',
} as const satisfies Partial<Record<PlaylistFormatId, string>>
export function leftOutSongs(count: number): string {
  return plural(count, {
    one: `It leaves out ${count} song.`,
    other: `It leaves out ${count} songs.`,
  })
}
/** The name of a file whose list has no letters for one. */
export const unnamedFile = 'songs'
/** What an own order of so many songs is called, if its owner does not name it. */
export function topTenTitle(count: number): string {
  if (count === 10) return 'My Heartstopper top ten'
  return plural(count, {
    one: 'My one song from Heartstopper',
    other: `My Heartstopper top ${count}`,
  })
}

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
  LoadFault | 'loading' | 'offline',
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
/** Of a file: no browser tells what became of it. */
export function savedAs(file: string): string {
  return `${file} should be in your downloads now.`
}
export function notSaved(file: string): string {
  return `Your browser wouldn’t save ${file}.`
}
/** Unfolds the text of a file. */
export const copyInstead = 'Not there? Copy the text instead'

// Previews, search engines and the installed app
export const soundtrackPageTitle = `Every song we know of · ${siteName}`
export const revealPageTitle = `The reveal · ${siteName}`
export const minePageTitle = `Your top ten · ${siteName}`
export const aboutPageTitle = `About · ${siteName}`
export const notFoundPageTitle = `Page not found · ${siteName}`
export function songPageTitle(song: Titled): string {
  return `${song.title} by ${song.artist} · ${siteName}`
}

/* Descriptions: 160 letters at most. */
export const countdownDescription =
  'The ten best needle drops in Heartstopper, counted down: the scene behind each song, and one tap to hear it where you listen.'
export const soundtrackDescription =
  'Every song we know of from Heartstopper, episode by episode, and from its film: where it plays, how sure we are, who says so, and where to listen.'
export const revealDescription =
  'The ten best needle drops in Heartstopper, one at a time, from ten to one, with no peeking ahead.'
export const mineDescription =
  'Choose your own ten of all the songs in Heartstopper, put them in order, see how they compare with the ranking, and send a friend the link.'
export const aboutDescription =
  'Whose ranking this is, how we checked where each song plays, and what stays on your device.'
export const notFoundDescription = 'There’s no page at this address.'
export function songDescription(
  song: Titled & {
    readonly year?: number
    /** Nothing, if it is a single, or not known. */
    readonly album: string | undefined
  },
): string {
  const year = song.year ? ` (${song.year})` : ''
  return song.album === undefined
    ? `${song.title} by ${song.artist}${year}: what we know of where it plays in Heartstopper, how we know it, and where to listen.`
    : `${song.title} by ${song.artist}, from ${song.album}${year}: what we know of where it plays in Heartstopper, how we know it, and where to listen.`
}

/* What is seen on the pictures that go with a shared link. */
export const sitePreviewAlt = 'The name of the site over a row of drawn leaves'
export const revealPreviewAlt = 'A sealed letter and the words “The reveal”'
export function songPreviewAlt(song: Titled): string {
  return `“${song.title}” by ${song.artist}, beside drawn leaves`
}
/** The name of the site in two lines, each of 18 letters at most. */
export const sitePreviewLines = ['Heartstopper,', 'song by song'] as const
export const revealPreviewLine = 'one song at a time'

/** What the songs are from, to search engines. */
export const showName = 'Heartstopper'
export function songByArtist(song: Titled): string {
  return `${song.title} by ${song.artist}`
}

/** Below the icon of the installed app: 12 letters at most. */
export const appShortName = 'Song by song'
export const appDescription =
  'The ten best needle drops in Heartstopper, counted down: the scene behind each song, and a link to listen.'
export const appScreenNarrow =
  'The countdown on a phone: filters, then a drawing for each song'
export const appScreenWide =
  'The countdown: filters above a hand-drawn card for each song'
