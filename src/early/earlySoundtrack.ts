import { isGrouped } from '../lists/isGrouped.ts'
import { soundtrackList } from '../lists/soundtrackList.ts'
import { earlyList } from './earlyList.ts'
import { group } from './takeover.ts'

// Built under the headings of the story; those with no song left go, too. What
// is nothing is there for when no song is left at all.
earlyList(soundtrackList, isGrouped, (slugs) => {
  const left = [':not(*)', ...slugs.map((slug) => `#${CSS.escape(slug)}`)]
  return `[${group}]:not(:has(${left.join()})){display:none}`
})
