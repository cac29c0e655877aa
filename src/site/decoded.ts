/**
 * A text with nothing in it encoded for an address any more, however often it
 * was. What cannot be decoded stays as it is.
 */
export function decoded(text: string): string {
  const next = text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
  return next === text ? text : decoded(next)
}
