import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PrecacheEntry } from 'workbox-precaching'

/**
 * Pages and all that they need. Not those of songs, for which one stands; not
 * what only search engines or chats ask for, nor the content as it is published,
 * which is in `assets/` once more.
 */
const kept =
  /(?:(?<!^(?:[a-z-]+\/)?songs\/.*)\.html|^assets\/.*\.(?:css|js|json|svg|woff2)|^icon\.svg|\.webmanifest)$/

/**
 * What the service worker of a language keeps of these files of a built folder:
 * each under its address below `base`, a page's being its folder. The hash holds
 * the host to the very bytes that were built; where the name has one already, it
 * is the revision.
 */
export function precacheList(
  folder: string,
  base: string,
  files: readonly string[],
): readonly PrecacheEntry[] {
  return [...new Set(files)]
    .filter((file) => kept.test(file))
    .toSorted()
    .map((file) => {
      const integrity = `sha256-${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('base64')}`
      return {
        url: base + file.replace(/(?<=^|\/)index\.html$/, ''),
        revision: file.startsWith('assets/') ? null : integrity,
        integrity,
      }
    })
}
