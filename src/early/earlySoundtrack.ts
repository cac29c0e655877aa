import { isGrouped } from '../lists/isGrouped.ts'
import { soundtrackList } from '../lists/soundtrackList.ts'
import { earlyList } from './earlyList.ts'
import { group } from './takeover.ts'

// Built under headings for season and episode; those without a song left are
// hidden. `:not(*)` matches nothing: without it, a list with no song left would
// make `:has()` empty, which is not valid CSS.
earlyList(soundtrackList, isGrouped, (slugs) => {
  const left = [':not(*)', ...slugs.map((slug) => `#${CSS.escape(slug)}`)]
  return `[${group}]:not(:has(${left.join()})){display:none}`
})
