/**
 * Takes the focus to the row above a list, from something that is about to go:
 * with that it would be lost, and so would the place of whoever cannot see it.
 */
export function focusShortcuts(): void {
  document.getElementById('shortcuts')?.focus({ preventScroll: true })
}
