import { beforeReveal, type Reveal } from './Reveal.ts'

/** The version of how a reveal is written, then where it is and was. */
const written = /^1-(\d{1,4})-(\d{1,4})$/

/**
 * The reveal that this device holds, within a countdown of so many turns. It
 * never fails: of junk, or of a version to come, nothing is revealed.
 */
export function parseReveal(text: string, last: number): Reveal {
  const [, at, furthest] = written.exec(text) ?? []
  if (at === undefined || furthest === undefined) return beforeReveal
  const known = Math.min(Number(furthest), last)
  return { at: Math.min(Number(at), known), furthest: known }
}

/** The text that `parseReveal` reads back as this reveal. */
export function formatReveal({ at, furthest }: Reveal): string {
  return `1-${at}-${furthest}`
}
