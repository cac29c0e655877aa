/**
 * The 32-bit FNV-1a hash of a song's slug: what stands for a song in an address
 * follows from it, so that a link outlives changes of rank and of the list.
 */
export function hashOf(slug: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(slug))
    hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
