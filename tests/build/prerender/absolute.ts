import { languageHome } from '../../../src/site/languageHome.ts'
import type { Absolute } from '../../../src/build/prerender/headTags.ts'

/** For a site that knows where it will be, below a path. */
export const absolute: Absolute = (path, language = 'en') =>
  `https://songs.example${languageHome(language, '/any/')}${path}`

/** For one that does not. */
export const unknownAddress: Absolute = () => undefined
