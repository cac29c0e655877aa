import { parseContentNotes } from '../songs/contentNotes.ts'
import { parseEpisodeCode } from '../songs/episodeCode.ts'
import { isHeldBack } from '../guard/isHeldBack.ts'
import { guardKeys, storedGuard } from '../guard/storedGuard.ts'
import { readDevice } from '../device/readDevice.ts'
import * as guardNames from '../guard/guardNames.ts'
import { earlyListen } from './earlyListen.ts'
import { readPageFacts } from './readPageFacts.ts'
import * as takeover from './takeover.ts'
import { tidyAddress } from './tidyAddress.ts'

/*
 * What every prerendered page does before React: it holds back the scenes that
 * this device asks to, and keeps clicks and choices until React answers them, or
 * says that it does not. It stands at the end of the page and runs before the
 * first paint. React has to hydrate the nodes that were built: what is taken out
 * here is put back, unseen, before that.
 */

const root = document.documentElement
const watch = new AbortController()
const during = { capture: true, signal: watch.signal }
/** What to do again once React answers, and what it was. */
const missed = new Map<() => void, 'click' | 'choice'>()
/** How long a click waits for React, in milliseconds. */
const patience = 10_000
let stranded = false
/** What had the focus last, and what finds it again. */
let focused: HTMLElement | undefined
let findFocused: ReturnType<typeof finder> | undefined
const absent: (readonly [Comment, Element])[] = []

root.toggleAttribute(takeover.built, true)

const guard = storedGuard()
const { path, order } = readPageFacts()
tidyAddress(path)
const held = [...document.querySelectorAll(`[${guardNames.at}]`)].filter(
  (scene) => {
    const at = parseEpisodeCode(scene.getAttribute(guardNames.at) ?? '')
    const notes = scene.getAttribute(guardNames.notes) ?? ''
    const contentNotes = parseContentNotes(notes)
    return isHeldBack(guard, { ...at, contentNotes }, order)
  },
)
for (const scene of held) {
  scene.toggleAttribute(takeover.held, true)
  for (const part of scene.querySelectorAll(`[${guardNames.story}]`)) {
    const place = new Comment()
    part.replaceWith(place)
    absent.push([place, part])
  }
}
for (const menu of document.querySelectorAll<HTMLSelectElement>(
  `[${guardNames.watched}]`,
)) {
  menu.value = guard.watched
  showSeen(menu)
}
const known: takeover.GuardState = 'known'
// Even if all is shown, the line as built speaks to who has said nothing.
if (root.hasAttribute(takeover.guardWaits) || readDevice(guardKeys.watched))
  root.setAttribute(takeover.guardWaits, known)
earlyListen()

/** The words before a menu are React's: until it is there, these stand in. */
function showSeen(menu: HTMLSelectElement) {
  const short = menu.selectedOptions[0]?.getAttribute(guardNames.short) ?? ''
  menu.previousElementSibling?.setAttribute(takeover.seen, short)
}

/** Puts back what was taken out; early.css hides it for as long as it is held. */
function putBack() {
  for (const [place, part] of absent) place.replaceWith(part)
}

function keep(again: () => void, what: 'click' | 'choice') {
  missed.set(again, what)
  setTimeout(giveUp, stranded ? 0 : patience, again)
}

/**
 * Returns what finds an element again: itself or, where React has drawn the page
 * anew, what stands in its place. As a translated page is, which React cannot
 * hydrate.
 */
function finder<E extends HTMLElement>(element: E): () => E | undefined {
  const { localName, classList, parentElement } = element
  const within = parentElement?.closest('[id]')
  const alike = [localName, ...classList].join('.')
  const place = [...(within?.querySelectorAll(alike) ?? [])].indexOf(element)
  return () =>
    element.isConnected || !within
      ? element
      : document.getElementById(within.id)?.querySelectorAll<E>(alike)[place]
}

/** Says that a press was in vain. A choice is applied all the same, if React comes. */
function giveUp(again: () => void) {
  if (!missed.has(again)) return
  root.toggleAttribute(takeover.pressedInVain, true)
  if (missed.get(again) === 'click') missed.delete(again)
}

/** React cannot come: presses need not wait for it. */
function strand() {
  stranded = true
  for (const again of missed.keys()) giveUp(again)
}

function noteFocus({ target }: Event) {
  focused = target as HTMLElement
  findFocused = finder(focused)
}

/**
 * A held Enter presses once. Only what comes to an end by itself, and has
 * `aria-disabled` then, goes on for as long.
 */
function pressOnce(event: KeyboardEvent) {
  const target = event.target as Element
  if (
    event.repeat &&
    event.key === 'Enter' &&
    target.closest('button:not([aria-disabled]),summary')
  )
    event.preventDefault()
}

function keepClick(event: Event) {
  const target = event.target as Element
  const button = target.closest('button')
  if (target.closest('button,input,select')) event.stopPropagation()
  // What opens and closes a popover is done by the browser.
  if (!button || button.hasAttribute('popovertarget')) return
  const find = finder(button)
  keep(() => find()?.click(), 'click')
}

/**
 * Keeps what was chosen in a field without a name. One with a name is a filter
 * or the order: `earlyList` writes it into the address without React.
 */
function keepChoice(event: Event) {
  const field = event.target as HTMLInputElement
  const { name, value, checked } = field
  const find = finder(field)
  if (name) return
  event.stopPropagation()
  if (field.hasAttribute(guardNames.watched))
    showSeen(event.target as HTMLSelectElement)
  keep(() => {
    const now = find()
    if (!now) return
    if (now.type === 'checkbox') {
      now.checked = !checked
      now.click()
    } else {
      // What was chosen of files is there still, and cannot be set.
      if (now.type !== 'file') now.value = value
      now.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }, 'choice')
}

function takeOver() {
  watch.abort()
  for (const scene of held) scene.removeAttribute(takeover.held)
  for (const name of [
    takeover.built,
    takeover.listWaits,
    takeover.revealWaits,
    takeover.guardWaits,
    takeover.marked,
    takeover.pressedInVain,
  ])
    root.removeAttribute(name)
  const found = findFocused?.()
  if (found !== focused && document.activeElement === document.body)
    found?.focus()
  // After the other listeners of this event, which would take these presses.
  queueMicrotask(() => {
    for (const again of missed.keys()) {
      missed.delete(again)
      again()
    }
  })
}

document.addEventListener('click', keepClick, during)
document.addEventListener('change', keepChoice, during)
document.addEventListener('focusin', noteFocus, during)
// From now on, and for good.
document.addEventListener('keydown', pressOnce)
document.addEventListener(takeover.stranded, strand, during)
document.addEventListener(takeover.hydrate, putBack, during)
document.addEventListener(takeover.takeOver, takeOver, during)
