/**
 * Whether the browser is one that the site is built for: Chrome 111, Firefox
 * 121, Safari 16.4, or later. `toWellFormed` came with the first and the last
 * of these, `:has()` with the second.
 */
export function reachesFloor(): boolean {
  return (
    'toSorted' in [] &&
    'toWellFormed' in String.prototype &&
    CSS.supports('selector(:has(a))')
  )
}
