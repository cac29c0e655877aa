import { compareText } from './compareText.ts'
import type { ListedSong } from './ListedSong.ts'
import type { StoryOrder } from './storyOrder.ts'

/** The orders that lists come in, by the names that addresses give them. */
export const sorts = [
  'countdown',
  'winner',
  'story',
  'title',
  'artist',
  'year',
  'best',
] as const

export type Sort = (typeof sorts)[number]

type Compare = (a: ListedSong, b: ListedSong, order: StoryOrder) => number

/** Beyond any rank, year or episode: what is not known comes last. */
const last = Number.MAX_SAFE_INTEGER

const story: Compare = (a, b, order) =>
  order.indexOf(a.season) - order.indexOf(b.season) ||
  (a.episode ?? last) - (b.episode ?? last) ||
  sceneOrder(a) - sceneOrder(b) ||
  countdown(a, b)

/**
 * Which of two songs comes first, in a story whose seasons and films have that
 * order. Ties stand in the countdown's order; songs that have no rank keep the
 * order of their file, since sorting is stable.
 */
export const compareBy = {
  countdown,
  winner: (a: ListedSong, b: ListedSong) => (a.rank ?? last) - (b.rank ?? last),
  story,
  title: (a, b) => compareText(a.title, b.title) || countdown(a, b),
  artist: (a, b) => compareText(a.artist, b.artist) || countdown(a, b),
  year: (a, b) => (a.year ?? last) - (b.year ?? last) || countdown(a, b),
  /** Without a search; with one, `selectSongs` sorts by score. */
  best: story,
} as const satisfies Readonly<Record<Sort, Compare>>

function countdown(a: ListedSong, b: ListedSong) {
  return (b.rank ?? 0) - (a.rank ?? 0)
}

/** A song whose place is not known stands after the one that comes first. */
function sceneOrder({ story: told }: ListedSong) {
  return told?.sceneOrder ?? 1.5
}
