/*
 * English, as spoken in Britain. Every message is a whole sentence, label or
 * name; what differs from case to case is a parameter. To change one, change
 * what stands between the quotes, and leave ${…} as it is.
 */

import type { Rich } from './Rich.ts'

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

export const newVersionReady = 'A new version is ready.'
export const takeNewVersion = 'Reload'
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
  next: { readonly season: number; readonly day: string } | undefined,
): string {
  const songs = new Intl.ListFormat('en-GB').format(
    songsOf.map(({ season, count }) => `${count} from season ${season}`),
  )
  return next
    ? `Its songs: ${songs}. Season ${next.season} wasn’t out yet: it came out on ${next.day}.`
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
export const aboutUnknownSongs =
  'Whether this list is complete. It isn’t: we found no song list for season 2, episodes 6 and 7, or for most of season 3. So we only ever count the songs we know of, or can place.'
export const aboutUnknownHeard =
  'Whether you hear every song in the show. One that’s only on the official playlist may not be in the show: the playlist has had music from a teaser, and some songs have been taken off again.'
export function aboutUnknownFilm(title: string, day: string): string {
  return `Where in the film ${title} a song plays, or whether it does. All we know is that its songs joined the playlist on ${day}, the day it came out.`
}
export const aboutUnknownOrder =
  'Which of two songs in an episode comes first, unless a source tells us.'
export const aboutUnknownPeople =
  'Who’s on screen, now and then. Where we’re guessing, we say so.'
export const aboutUnknownContent =
  'What else is in a song or an episode. Content notes are about the scenes we describe, not about lyrics.'
export const aboutUnknownServices =
  'Whether your service has a song. Our links open a search, so they don’t go out of date; it may find nothing.'
export const aboutTellUs =
  'Found a mistake, or know something we don’t? Tell us'

export const aboutOrdersHeading = 'How we compare two orders'
export const aboutOrders =
  'When you put the ten songs in an order of your own, we say how much of it is in the same order as the ranking, or as a friend’s. For that, we take every pair of songs and look at which one comes first. Ten songs make 45 pairs: if both orders agree on 39 of them, that’s 87%. It’s a plainer way to say what statisticians call Kendall’s tau. That counts the same pairs, but goes from −1, where one order is the other turned round, to 1, where they’re the same.'

export const aboutDeviceHeading = 'What’s kept on your device'
export const aboutDevice = [
  'Where you listen, and your country if that’s Apple Music',
  'How far you’ve watched, and what you’d rather not read about',
  'The songs you’ve marked, and how far you’ve got in playing them in order',
  'Your own top ten',
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
  'The code and the drawings are ours, under the MIT licence. The lettering is Shantell Sans, the text Figtree, both under the SIL Open Font License 1.1. The songs, the show and the names belong to their owners. This is a fan project, not made or endorsed by the makers of the show.'
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
export const songHowWeKnow = 'How we know'
/** What the links to other songs are called among the parts of a page. */
export const songMore = 'More songs'
export const songInCountdown = 'In the countdown'
export const songInStory = 'In the story'
/** Of the song that comes before this one in such an order, and the next. */
export const songJustBefore = 'Just before'
export const songJustAfter = 'Just after'
export function songMoreBy(artist: string): string {
  return `More by ${artist}`
}
/** Beside the address of a song that is shared: no rank, nothing of a scene. */
export function songShared(song: {
  readonly title: string
  readonly artist: string
}): string {
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
/** What the strip of songs that have been told is called. */
export const revealStrip = 'Songs so far'
export function revealSong(rank: number, title: string): string {
  return `Number ${rank}: ${title}`
}
/** Read out as a song comes. */
export function revealTurn(song: {
  readonly rank: number
  readonly title: string
  readonly artist: string
}): string {
  return `Number ${song.rank}: ${song.title} by ${song.artist}`
}

export const revealEnding = 'And that’s the countdown!'
export const revealShare = 'Share'
export const revealShareName = 'Share the reveal'
export const revealWholeList = 'See the whole list'
export const revealMakeYours = 'Make your own top ten'

// My ten

// Taking a list away

// Lists: filters, orders, search, counts

// The countdown

// All songs

// Songs, seasons and episodes

// Scenes, and holding them back

// Cards

// Marks

// Listening

// Playlists and shared texts

// Loading, and when something fails

// Previews, search engines and the installed app
export const soundtrackPageTitle = `Every song we know of · ${siteName}`
export const revealPageTitle = `The reveal · ${siteName}`
export const minePageTitle = `Your top ten · ${siteName}`
export const aboutPageTitle = `About · ${siteName}`
export const notFoundPageTitle = `Page not found · ${siteName}`
export function songPageTitle(song: {
  readonly title: string
  readonly artist: string
}): string {
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
  'Put the ten best needle drops in Heartstopper in your own order, see how far each one has moved, and send a friend the link.'
export const aboutDescription =
  'Whose ranking this is, how we checked where each song plays, and what stays on your device.'
export const notFoundDescription = 'There’s no page at this address.'
export function songDescription(song: {
  readonly title: string
  readonly artist: string
  readonly year: number
  /** Nothing, if it is a single. */
  readonly album: string | undefined
}): string {
  return song.album === undefined
    ? `${song.title} by ${song.artist} (${song.year}): where it plays in Heartstopper, how we know, and where to listen.`
    : `${song.title} by ${song.artist}, from ${song.album} (${song.year}): where it plays in Heartstopper, how we know, and where to listen.`
}

/* What is seen on the pictures that go with a shared link. */
export const sitePreviewAlt = 'The name of the site over a row of drawn leaves'
export const revealPreviewAlt = 'A sealed letter and the words “The reveal”'
export function songPreviewAlt(song: {
  readonly title: string
  readonly artist: string
}): string {
  return `“${song.title}” by ${song.artist}, beside drawn leaves`
}
/** The name of the site in two lines, each of 18 letters at most. */
export const sitePreviewLines = ['Heartstopper,', 'song by song'] as const
export const revealPreviewTitle = 'The reveal'
export const revealPreviewLine = 'one song at a time'

/** What the songs are from, to search engines. */
export const showName = 'Heartstopper'
export function songByArtist(song: {
  readonly title: string
  readonly artist: string
}): string {
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
