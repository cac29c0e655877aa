import type { Absolute } from '../../../src/build/prerender/headTags.ts'

/** For a site that knows where it will be, below a path. */
export const absolute: Absolute = (path) => `https://songs.example/any/${path}`

/** For one that does not. */
export const unknownAddress: Absolute = () => undefined
