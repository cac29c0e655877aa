import { findMatches } from './findMatches.ts'

type MatchedTextProps = {
  readonly text: string
  readonly terms: ReadonlySet<string> | undefined
}

/**
 * A text in which the words that answer the search are marked: elements, since
 * translators change text nodes.
 */
export function MatchedText({ text, terms }: MatchedTextProps) {
  if (!terms) return <span>{text}</span>
  return findMatches(text, terms).map((stretch, at) => {
    const Stretch = stretch.marked ? 'mark' : 'span'
    // A stretch has no identity but its place.
    // oxlint-disable-next-line react/no-array-index-key
    return <Stretch key={at}>{stretch.text}</Stretch>
  })
}
