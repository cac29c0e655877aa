import { parseContentNotes } from './countdown/contentNotes.ts'
import { parseEpisodeCode } from './countdown/episodeCode.ts'
import { isHeldBack } from './countdown/isHeldBack.ts'
import { storedGuard } from './state/storedGuard.ts'

/*
 * What every prerendered page can do before React has started: hold back the
 * stories that this device asks to, and keep clicks and choices until somebody
 * can answer them. It stands at the end of the page and runs before the first
 * paint. It leaves the page's nodes as React must find them: what it takes out
 * it puts back, unseen, before React looks.
 */

const root = document.documentElement
const watch = new AbortController()
const during = { capture: true, signal: watch.signal }
const missed: (() => void)[] = []
const absent: (readonly [Comment, Element])[] = []

const guard = storedGuard()
const held = [...document.querySelectorAll<HTMLElement>('[data-at]')].filter(
  ({ dataset }) => {
    const at = parseEpisodeCode(dataset['at'] ?? '')
    const contentNotes = parseContentNotes(dataset['notes'] ?? '')
    return isHeldBack(guard, { ...at, contentNotes })
  },
)
for (const scene of held) {
  scene.toggleAttribute('data-early-held', true)
  for (const part of scene.querySelectorAll('[data-story]')) {
    const place = new Comment()
    part.replaceWith(place)
    absent.push([place, part])
  }
}
for (const menu of document.querySelectorAll<HTMLSelectElement>(
  '[data-watched]',
))
  menu.value = guard.watched
if ('earlyGuard' in root.dataset) root.dataset['earlyGuard'] = 'known'

/** Puts the parts back for React, which are not shown while they are held. */
function putBack() {
  for (const [place, part] of absent) place.replaceWith(part)
}

function keepClick(event: Event) {
  const target = event.target as Element
  const button = target.closest('button')
  if (target.closest('button,input,select')) event.stopPropagation()
  if (button) missed.push(() => button.click())
}

/** What has a name is for the address, which needs no React. */
function keepChoice(event: Event) {
  const field = event.target as HTMLInputElement
  const { name, value, checked } = field
  if (name) return
  event.stopPropagation()
  missed.push(() => {
    if (field.type === 'checkbox') {
      field.checked = !checked
      field.click()
    } else {
      // What was chosen of files is there still, and cannot be set.
      if (field.type !== 'file') field.value = value
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }
  })
}

function takeOver() {
  watch.abort()
  for (const scene of held) scene.removeAttribute('data-early-held')
  root.removeAttribute('data-early-guard')
  root.removeAttribute('data-early')
  // Once every early script has ended its watch.
  queueMicrotask(() => {
    for (const again of missed) again()
  })
}

document.addEventListener('click', keepClick, during)
document.addEventListener('change', keepChoice, during)
document.addEventListener('hydrate', putBack, during)
document.addEventListener('takeover', takeOver, during)
