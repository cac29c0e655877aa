import { parseContentNotes } from '../songs/contentNotes.ts'
import { parseEpisodeCode } from '../songs/episodeCode.ts'
import { isHeldBack } from '../guard/isHeldBack.ts'
import { storedGuard } from '../guard/storedGuard.ts'
import { earlyListen } from './earlyListen.ts'

/*
 * What every prerendered page can do before React has started: hold back the
 * stories that this device asks to, and keep clicks and choices until somebody
 * can answer them, or say that nobody does. It stands at the end of the page and
 * runs before the first paint. It leaves the page's nodes as React must find
 * them: what it takes out it puts back, unseen, before React looks.
 */

const root = document.documentElement
const watch = new AbortController()
const during = { capture: true, signal: watch.signal }
/** What is to be done again once somebody can answer. */
const missed = new Map<() => void, 'click' | 'choice'>()
/** After that, nobody seems to come. */
const patience = 10_000
let stranded = false
const absent: (readonly [Comment, Element])[] = []

root.dataset['built'] = ''

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
earlyListen()

/** Puts the parts back for React, which are not shown while they are held. */
function putBack() {
  for (const [place, part] of absent) place.replaceWith(part)
}

function keep(again: () => void, what: 'click' | 'choice') {
  missed.set(again, what)
  setTimeout(giveUp, stranded ? 0 : patience, again)
}

/** Says that it was in vain. A choice holds all the same, if anybody comes. */
function giveUp(again: () => void) {
  if (!missed.has(again)) return
  root.dataset['earlyVain'] = ''
  if (missed.get(again) === 'click') missed.delete(again)
}

/** The app cannot come: no use in waiting for it. */
function strand() {
  stranded = true
  for (const again of missed.keys()) giveUp(again)
}

function keepClick(event: Event) {
  const target = event.target as Element
  const button = target.closest('button')
  if (target.closest('button,input,select')) event.stopPropagation()
  if (button) keep(() => button.click(), 'click')
}

/** What has a name is for the address, which needs no React. */
function keepChoice(event: Event) {
  const field = event.target as HTMLInputElement
  const { name, value, checked } = field
  if (name) return
  event.stopPropagation()
  keep(() => {
    if (field.type === 'checkbox') {
      field.checked = !checked
      field.click()
    } else {
      // What was chosen of files is there still, and cannot be set.
      if (field.type !== 'file') field.value = value
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }, 'choice')
}

function takeOver() {
  watch.abort()
  for (const scene of held) scene.removeAttribute('data-early-held')
  for (const name of ['built', 'early', 'early-guard', 'early-vain'])
    root.removeAttribute(`data-${name}`)
  // Once every early script has ended its watch.
  queueMicrotask(() => {
    for (const again of missed.keys()) {
      missed.delete(again)
      again()
    }
  })
}

document.addEventListener('click', keepClick, during)
document.addEventListener('change', keepChoice, during)
document.addEventListener('stranded', strand, during)
document.addEventListener('hydrate', putBack, during)
document.addEventListener('takeover', takeOver, during)
