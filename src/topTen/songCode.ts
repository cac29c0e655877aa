const codes = 36 ** 2

/**
 * Two characters that stand for a song in an address: its slug's 32-bit FNV-1a
 * hash, cut down. They follow from the slug alone, so that a link outlives
 * changes of rank and of the list. Two songs could share a code; the content
 * file's test tells.
 */
export function songCode(slug: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(slug))
    hash = Math.imul(hash ^ byte, 0x01000193)
  return ((hash >>> 0) % codes).toString(36).padStart(2, '0')
}
