import { catalogue } from '../lists/catalogue.ts'
import type { PublishedContent } from '../songs/Content.ts'
import { facetNames } from '../lists/facets.ts'
import { filterSongs } from '../lists/filterSongs.ts'
import { guardContent } from '../guard/guardContent.ts'
import type { List } from '../lists/List.ts'
import { formatView, parseView } from '../lists/parseView.ts'
import type { View } from '../lists/View.ts'
import './early.ts'
import { storedGuard } from '../guard/storedGuard.ts'

/**
 * What a prerendered list can do before React has started: show the songs that
 * the address asks for, and answer the controls, besides what every page can.
 * It runs before the first paint, and uses the very rules that the app uses. It
 * changes no node that React will take over: only a style sheet, what the
 * controls hold, and the address.
 *
 * `isBuilt` is whether the page was built for a view, but for the songs that
 * are not in it; `rulesFor` hides what else goes with them.
 */
export function earlyList(
  list: List,
  isBuilt: (view: View) => boolean,
  rulesFor: (slugs: readonly string[]) => string = () => '',
): void {
  const content = document.querySelector('#early-content')?.textContent ?? ''
  const known = catalogue(
    guardContent(JSON.parse(content) as PublishedContent, storedGuard()),
    list,
  )
  const sheet = new CSSStyleSheet()
  const watch = new AbortController()
  const waiting = document.documentElement

  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]

  /**
   * Draws the address: which cards there are, in which order, and the controls.
   * Returns the songs that are left.
   */
  function show() {
    const { view, unknown } = parseView(location.search, known)
    const isDefault =
      formatView(view, known) === '' &&
      unknown.length === 0 &&
      known.songs.every(({ story }) => story)
    // Headings and sentences that the page lacks, or has too many, are React's to
    // see to, and marks its to know. Until then the list stays hidden, so that
    // nothing moves.
    const late =
      !isBuilt(view) ||
      view.mark.length > 0 ||
      unknown.length > 0 ||
      (known.search(view.query)?.searchedFor ?? []).length > 0
    waiting.toggleAttribute('data-early', late)
    const songs = new Map(
      filterSongs(known, view, known.inOrder(view.sort)).map(
        ({ slug }, place) => [slug, place],
      ),
    )
    const rules = known.songs.map(({ slug }) => {
      const place = songs.get(slug)
      return `li:has(>#${CSS.escape(slug)}){${place === undefined ? 'display:none' : `order:${place}`}}`
    })
    const absent = known.options.character
      .filter((option) => !known.offered.character.includes(option))
      .map(({ value }) => `label:has([value=${value}]){display:none}`)
    sheet.replaceSync(
      isDefault
        ? ''
        : `${[...rules, ...absent].join('')}${rulesFor([...songs.keys()])}[data-counts]{visibility:hidden}`,
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
    return [...songs.keys()]
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
    return formatView(parseView(`?${said}`, known).view, known, service)
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
  document.addEventListener(
    'change',
    (event) => event.stopPropagation(),
    during,
  )
  document.addEventListener('takeover', takeOver, during)
  addEventListener('popstate', show, during)
  const [first] = show()
  fetchPicture(first)
}

/**
 * The page as built asks for the pictures on top at once, but for those further
 * down after the first paint: too late for one that is on top now.
 */
function fetchPicture(slug = '') {
  const picture = document.getElementById(slug)?.querySelector('img')
  if (picture?.loading === 'lazy')
    Object.assign(new Image(), { fetchPriority: 'high', src: picture.src })
}

function controls<T extends Element>(selector: string) {
  return [...document.querySelectorAll<T>(`main ${selector}`)]
}
