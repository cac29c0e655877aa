import { compareText } from './compareText.ts'
import type { Song } from './Song.ts'

/** The orders that lists come in, as the menu names them. */
export const sorts = {
  countdown: 'Countdown',
  winner: 'Winner first',
  story: 'Story order',
  title: 'By title',
  artist: 'By artist',
  year: 'By year',
  best: 'Best match',
} as const

export type Sort = keyof typeof sorts

type Compare = (a: Song, b: Song) => number

/** Beyond any rank, year or episode: what is not known comes last. */
const last = Number.MAX_SAFE_INTEGER

const countdown: Compare = (a, b) => (b.rank ?? 0) - (a.rank ?? 0)
const story: Compare = (a, b) =>
  a.season - b.season ||
  (a.episode ?? last) - (b.episode ?? last) ||
  sceneOrder(a) - sceneOrder(b) ||
  countdown(a, b)

/**
 * Songs that an order cannot tell apart stand as in the countdown, and those
 * that are not in it as in their file.
 */
export const compareBy: Readonly<Record<Sort, Compare>> = {
  countdown,
  winner: (a, b) => (a.rank ?? last) - (b.rank ?? last),
  story,
  title: (a, b) => compareText(a.title, b.title) || countdown(a, b),
  artist: (a, b) => compareText(a.artist, b.artist) || countdown(a, b),
  year: (a, b) => (a.year ?? last) - (b.year ?? last) || countdown(a, b),
  /** As long as there is no search to match: `selectSongs` sees to that. */
  best: story,
}

/** Only a song known to come first stands before those of which none knows. */
function sceneOrder({ story: told }: Song) {
  return told?.sceneOrder ?? 1.5
}
