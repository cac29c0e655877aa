/**
 * How long an answer stays good. A hashed file never changes; everything else
 * is asked for again each time, and answered in a few bytes if it is the same.
 */
export const caching = /** @type {const} */ ({
  /** The folder of files that are named for what is in them, below the base. */
  folder: 'assets/',
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
})
