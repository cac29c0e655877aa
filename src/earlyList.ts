import { catalogue } from './countdown/catalogue.ts'
import type { PublishedCountdown } from './countdown/countdownSchema.ts'
import { facetNames } from './countdown/facets.ts'
import { guardCountdown } from './countdown/guardCountdown.ts'
import { formatView, parseView } from './countdown/parseView.ts'
import { selectSongs } from './countdown/selectSongs.ts'
import './early.ts'
import { storedGuard } from './state/storedGuard.ts'

/*
 * What the prerendered list can do before React has started: show the songs
 * that the address asks for, and answer the controls, besides what every page
 * can. It runs before the first paint, and uses the very rules that the app
 * uses. It changes no node that React will take over: only a style
 * sheet, what the controls hold, and the address.
 */

const content = document.querySelector('#early-content')?.textContent ?? ''
const known = catalogue(
  guardCountdown(JSON.parse(content) as PublishedCountdown, storedGuard()),
)
const sheet = new CSSStyleSheet()
const watch = new AbortController()
const waiting = document.documentElement

document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]

/** Draws the address: which cards there are, in which order, and the controls. */
function show() {
  const { view, unknown } = parseView(location.search, known)
  const isDefault =
    formatView(view) === '' &&
    unknown.length === 0 &&
    known.songs.every(({ story }) => story)
  const songs = new Map(
    selectSongs(known, view).map(({ slug }, place) => [slug, place]),
  )
  // Headings and sentences that the page lacks are React's to add, and marks
  // its to know. Until then the list stays hidden, so that nothing moves.
  waiting.toggleAttribute(
    'data-early',
    view.sort === 'story' || view.mark.length > 0 || unknown.length > 0,
  )
  const rules = known.songs.map(({ slug }) => {
    const place = songs.get(slug)
    return `li:has(>#${slug}){${place === undefined ? 'display:none' : `order:${place}`}}`
  })
  const absent = known.options.character
    .filter((option) => !known.offered.character.includes(option))
    .map(({ value }) => `label:has([value=${value}]){display:none}`)
  sheet.replaceSync(
    isDefault
      ? ''
      : `${[...rules, ...absent].join('')}[data-counts]{visibility:hidden}`,
  )

  for (const box of controls<HTMLInputElement>('[type=checkbox][name]'))
    box.checked =
      box.name === 'match'
        ? view.match === 'all'
        : facetNames.some(
            (facet) => facet === box.name && view[facet].includes(box.value),
          )
  for (const field of controls<HTMLInputElement>('[name=q]'))
    if (field !== document.activeElement) field.value = view.query
  for (const menu of controls<HTMLSelectElement>('[name=sort]'))
    menu.value = view.sort
}

/** The address that the controls ask for now. */
function asked() {
  const service = new URLSearchParams(location.search).get('service') ?? ''
  const said = new URLSearchParams()
  for (const name of [...facetNames, 'match']) {
    const chosen = controls<HTMLInputElement>(`[name=${name}]:checked`)
    if (chosen.length > 0)
      said.set(name, chosen.map(({ value }) => value).join())
  }
  for (const { name, value } of controls<HTMLInputElement>(
    '[name=q],[name=sort]',
  ))
    if (name && value) said.set(name, value)
  return formatView(parseView(`?${said}`, known).view, service)
}

function controls<T extends Element>(selector: string) {
  return [...document.querySelectorAll<T>(`main ${selector}`)]
}

/** Typing replaces the history entry, a choice adds one: as in the app. */
function change(event: Event) {
  const field = event.target as HTMLInputElement
  if (!field.name) return
  event.stopPropagation()
  const address = location.pathname + asked() + location.hash
  if (field.name === 'q') history.replaceState(history.state, '', address)
  else history.pushState(null, '', address)
  // Redraws here, and keeps the app's idea of the address up to date from the
  // moment that it has one.
  const state: unknown = history.state
  dispatchEvent(new PopStateEvent('popstate', { state }))
}

function takeOver() {
  watch.abort()
  sheet.replaceSync('')
}

const during = { capture: true, signal: watch.signal }
document.addEventListener('input', change, during)
document.addEventListener('change', (event) => event.stopPropagation(), during)
document.addEventListener('takeover', takeOver, during)
addEventListener('popstate', show, during)
show()
