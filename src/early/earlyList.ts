import { facetNames } from '../lists/facets.ts'
import { filterSongs } from '../lists/filterSongs.ts'
import { guardContent } from '../guard/guardContent.ts'
import type { List } from '../lists/List.ts'
import { formatView, parseView } from '../lists/parseView.ts'
import { marks } from '../songs/marks.ts'
import { marksKey } from '../marks/marksKey.ts'
import { plainCatalogue } from '../lists/plainCatalogue.ts'
import { readSearch } from '../site/readSearch.ts'
import type { SongSearch } from '../search/songSearch.ts'
import type { View } from '../lists/View.ts'
import { readDevice } from '../device/readDevice.ts'
import { storedGuard } from '../guard/storedGuard.ts'
import './early.ts'
import type * as earlySearch from './earlySearch.ts'
import { reachesFloor } from './reachesFloor.ts'
import { readPageFacts } from './readPageFacts.ts'
import * as takeover from './takeover.ts'

/**
 * What a prerendered list does before React, besides what every page does: it
 * shows the songs that the address asks for, and answers the controls. It runs
 * before the first paint, and selects as the app does. It changes no node that
 * React is to hydrate: only a style sheet, what the controls hold, and the
 * address. Search comes with a file of its own, when words are first asked for;
 * until then the list is hidden, as it is for whatever is not known here.
 *
 * A view for which `isBuilt` is false needs headings that the page as built does
 * not have, or the other way round: its list is hidden until React draws it.
 * `rulesFor` returns CSS that hides more than the songs, given the slugs of those
 * that are left.
 */
export function earlyList(
  list: List,
  isBuilt: (view: View) => boolean,
  rulesFor: (slugs: readonly string[]) => string = () => '',
): void {
  const root = document.documentElement
  const facts = readPageFacts().list
  if (!facts) return
  // Nobody comes to draw what could not be done here: the list is as built.
  if (!reachesFloor()) return root.removeAttribute(takeover.listWaits)
  const { content, search: searchModule } = facts
  const guard = storedGuard()
  const known = {
    ...plainCatalogue(guardContent(content, guard), list),
    search: (query: string) => search?.(query),
  }
  let search: SongSearch['search'] | undefined
  let asksForSearch = false
  const sheet = new CSSStyleSheet()
  const filters = new CSSStyleSheet()
  const watch = new AbortController()
  let later: ReturnType<typeof setTimeout> | undefined
  let waits = true

  // `formatMarks` writes no other text. What it holds is none of the page's yet:
  // only whether there is anything to filter by.
  const kept = readDevice(marksKey)
  const marked = marks.filter((mark) => {
    const [, slugs = ''] =
      kept.match(`^{"version":1,.*"${mark}":\\[(.*?)\\]`) ?? []
    return known.songs.some(({ slug }) => slugs.includes(`"${slug}"`))
  })
  if (marked.length > 0) root.setAttribute(takeover.marked, marked.join(' '))

  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet, filters]

  /**
   * Draws the address: which cards there are, in which order, and the controls.
   */
  function show() {
    const { view, unknown } = parseView(location.search, known)
    const isDefault =
      formatView(view, known) === '' &&
      unknown.length === 0 &&
      known.songs.every(({ story }) => story)
    const songs = new Map(
      filterSongs(known, view, known.sortedBy(view.sort)).map(
        ({ slug }, place) => [slug, place],
      ),
    )
    // Where the page as built has other headings or sentences, as it has where no
    // song is left, or the address asks for marks, which are not on the songs
    // here. The list stays hidden until React draws it, so that nothing moves.
    const late =
      !isBuilt(view) ||
      songs.size === 0 ||
      view.mark.length > 0 ||
      unknown.length > 0 ||
      (known.search(view.query)?.searchedFor ?? []).length > 0
    const unread = !search && view.query !== ''
    if (unread) fetchSearch()
    root.toggleAttribute(takeover.listWaits, late || unread)
    // A choice that the page as built has no control for: what holds the others
    // would move. Whoever presses one goes on to see them, or waits for long.
    const lacks =
      view.character.length > 1 ||
      facetNames.some((facet) =>
        view[facet].some((value) => !control(facet, value)),
      )
    filters.replaceSync(waits && lacks ? '#filters{visibility:hidden}' : '')
    sheet.replaceSync(isDefault ? '' : rulesOf(songs))

    // A box is ticked where the view's address says what it stands for.
    const said = new URLSearchParams(formatView(view, known))
    for (const box of controls<HTMLInputElement>('[type=checkbox][name]')) {
      box.checked = said.get(box.name)?.split(',').includes(box.value) ?? false
      // What is in use is unfolded, as React will have it.
      if (box.checked) box.closest('details')?.toggleAttribute('open', true)
    }
    for (const field of controls<HTMLInputElement>('[name=q]'))
      if (field !== document.activeElement) field.value = view.query
    for (const menu of controls<HTMLSelectElement>('[name=sort]')) {
      menu.value = view.sort
      // One that the built menu has under another name: see `sortOptions`.
      if (menu.value === '') [menu.value] = known.sorts
    }
    if (!unread) fetchPicture(...songs.keys())
  }

  /** Shows these songs alone, each at its place. */
  function rulesOf(places: ReadonlyMap<string, number>) {
    const rules = known.songs.map(({ slug }) => {
      const place = places.get(slug)
      return `li:has(>#${CSS.escape(slug)}){${place === undefined ? 'display:none' : `order:${place}`}}`
    })
    const absent = known.options.character
      .filter((option) => !known.offered.character.includes(option))
      .map(({ value }) => `label:has([value=${value}]){display:none}`)
    return `${[...rules, ...absent].join('')}${rulesFor([...places.keys()])}[${takeover.counts}]{visibility:hidden}`
  }

  function fetchSearch() {
    if (asksForSearch) return
    asksForSearch = true
    void bringSearch()
    setTimeout(() => {
      if (!search) answer(() => undefined, true)
    }, patience)
  }

  /** That it fails, the browser reports; what follows is up to the time limit. */
  async function bringSearch() {
    const words = (await import(/* @vite-ignore */ searchModule)) as EarlySearch
    answer(words.songSearch(guardContent(words.content, guard)).search)
  }

  /** Searches so from now on; in vain where all that is left is every song. */
  function answer(by: SongSearch['search'], inVain = false) {
    if (watch.signal.aborted) return
    search = by
    root.toggleAttribute(takeover.pressedInVain, inVain)
    show()
  }

  /** The address that the controls ask for now. */
  function asked() {
    const service = readSearch(location.search).get('service') ?? ''
    const said = new URLSearchParams()
    for (const { name, value } of controls<HTMLInputElement>(
      '[name]:checked,[name=q],[name=sort]',
    ))
      if (value) said.append(name, value)
    return formatView(parseView(`?${said}`, known).view, known, service)
  }

  function change(event: Event) {
    const { name } = event.target as HTMLInputElement
    if (!name) return
    event.stopPropagation()
    waits = false
    follow(name === 'q')
  }

  /** Typing replaces the history entry, a choice adds one: as in the app. */
  function follow(typing: boolean) {
    if (watch.signal.aborted) return
    const address = location.pathname + asked() + location.hash
    try {
      if (typing) history.replaceState(history.state, '', address)
      else history.pushState(null, '', address)
    } catch {
      // Safari refuses more than a hundred changes in half a minute: what the
      // controls hold by then is what counts.
      clearTimeout(later)
      later = setTimeout(follow, 1000, typing)
      return
    }
    // Redraws here, and keeps the app's idea of the address up to date from the
    // moment that it has one.
    const state: unknown = history.state
    dispatchEvent(new PopStateEvent('popstate', { state }))
  }

  function takeOver() {
    watch.abort()
    sheet.replaceSync('')
    filters.replaceSync('')
  }

  const during = { capture: true, signal: watch.signal }
  document.addEventListener('input', change, during)
  document.addEventListener(
    'change',
    (event) => event.stopPropagation(),
    during,
  )
  document.addEventListener(takeover.takeOver, takeOver, during)
  addEventListener('popstate', show, during)
  show()
  setTimeout(() => filters.replaceSync(''), patience)
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

/** All the songs and filters, late, are better than none; in milliseconds. */
const patience = 4000

type EarlySearch = typeof earlySearch

function control(name: string, value: string) {
  return document.querySelector(`[name=${name}][value="${CSS.escape(value)}"]`)
}

function controls<T extends Element>(selector: string) {
  return [...document.querySelectorAll<T>(selector)]
}
