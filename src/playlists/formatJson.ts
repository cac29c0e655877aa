/**
 * JSON for a file. Half a surrogate pair becomes U+FFFD: what a reader makes of
 * one is anybody's guess (RFC 8259, 8.2).
 */
export function formatJson(json: object): string {
  const text = JSON.stringify(
    json,
    (_, value: unknown) =>
      typeof value === 'string' ? value.toWellFormed() : value,
    2,
  )
  return `${text}\n`
}
