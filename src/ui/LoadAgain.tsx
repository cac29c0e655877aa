import * as words from '../words/words.ts'

/** The way out of what may be better the next time; it needs no script. */
export function LoadAgain() {
  // The empty address is that of this page.
  // oxlint-disable-next-line jsx-a11y/anchor-is-valid
  return <a href="">{words.reload}</a>
}
