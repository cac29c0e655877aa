import { createHash } from 'node:crypto'
import type { PrecacheEntry } from 'workbox-precaching'

/**
 * The number in package.json, and seven digits of a hash over all that a
 * visitor's device keeps of the site and over the worker that keeps it:
 * `0.1.0-4f0c2ab`. `kept` lists the files as they are before the version
 * itself stands in them.
 */
export function siteVersion(
  number: string,
  kept: readonly PrecacheEntry[],
  worker: string,
): string {
  const hash = createHash('sha256').update(JSON.stringify(kept)).update(worker)
  return `${number}-${hash.digest('hex').slice(0, 7)}`
}
