import { hashOf } from './hashOf.ts'

const codes = 36 ** 2

/**
 * Two characters that stand for a song in version 1 of an order: its slug's
 * hash, cut down. Links with them are out in the world. Two songs of the ten
 * could share a code; the content file's test tells.
 */
export function songCode(slug: string): string {
  return (hashOf(slug) % codes).toString(36).padStart(2, '0')
}
