import type { Song } from './countdownSchema.ts'

/** The orders of the list, as the menu names them. */
export const sorts = {
  countdown: 'Countdown',
  winner: 'Winner first',
  story: 'Story order',
  title: 'By title',
  artist: 'By artist',
  year: 'By year',
} as const

export type Sort = keyof typeof sorts

type Compare = (a: Song, b: Song) => number

const { compare } = new Intl.Collator('en', { numeric: true })
const countdown: Compare = (a, b) => b.rank - a.rank

/** Songs that an order cannot tell apart stand as in the countdown. */
export const compareBy: Readonly<Record<Sort, Compare>> = {
  countdown,
  winner: (a, b) => a.rank - b.rank,
  story: (a, b) =>
    a.season - b.season ||
    a.episode - b.episode ||
    sceneOrder(a) - sceneOrder(b) ||
    countdown(a, b),
  title: (a, b) => compare(a.title, b.title) || countdown(a, b),
  artist: (a, b) => compare(a.artist, b.artist) || countdown(a, b),
  year: (a, b) => a.year - b.year || countdown(a, b),
}

/** Scenes whose place in the episode no source gives come after the rest. */
function sceneOrder({ story }: Song) {
  return story?.sceneOrder ?? Number.MAX_SAFE_INTEGER
}
