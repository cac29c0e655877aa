/** What the address of the reveal ends with where it is to start by itself. */
export const revealStart = '?start=yes'

/** Whether a search part asks for that. */
export function startsReveal(search: string): boolean {
  return /[?&;]start\b/.test(search)
}
