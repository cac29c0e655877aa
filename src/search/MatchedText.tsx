import { findMatches } from './findMatches.ts'

type MarkedTextProps = {
  readonly text: string
  readonly terms: ReadonlySet<string> | undefined
}

/** A text in which the words that answer the search are marked. */
export function MatchedText({ text, terms }: MarkedTextProps) {
  if (!terms) return text
  return findMatches(text, terms).map((stretch, at) =>
    // A stretch has no identity but its place.
    // oxlint-disable-next-line react/no-array-index-key
    stretch.marked ? <mark key={at}>{stretch.text}</mark> : stretch.text,
  )
}
