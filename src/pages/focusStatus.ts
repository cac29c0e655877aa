/**
 * Takes the focus to the line above a list, from something that is about to go:
 * with that it would be lost, and so would the place of whoever cannot see it.
 */
export function focusStatus(): void {
  document.getElementById('status')?.focus({ preventScroll: true })
}
