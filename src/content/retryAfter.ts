/**
 * How long a `Retry-After` header asks to wait, in milliseconds: it names
 * seconds or a moment (RFC 9110, 10.2.3). `undefined` where it names neither.
 */
export function retryAfter(header: string | null): number | undefined {
  const text = header?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const moment = /^[A-Z][a-z]+,/.test(text) ? Date.parse(text) : NaN
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - Date.now())
}
