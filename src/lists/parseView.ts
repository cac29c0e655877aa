import type { Catalogue } from './catalogue.ts'
import { mapFacets, type Facet } from './facets.ts'
import { mapFlags, yes, type Flag } from './flags.ts'
import type { List } from './List.ts'
import { encodeQuery, readableQuery, unreadable } from './readableQuery.ts'
import { defaultView, matches, type View } from './View.ts'
import { unknownWish } from './unknownWish.ts'
import type { Wish } from './wishes.ts'
import { decoded } from '../site/decoded.ts'
import { readSearch } from '../site/readSearch.ts'
import { readWord } from '../site/readWord.ts'

/** Of things that a link asks for in vain, the page repeats this many. */
const mostNamed = 5

type Reading = {
  readonly view: View
  /** What the address asked for and there is not. */
  readonly unknown: readonly Wish[]
}

/**
 * The view that the search part of an address describes. It never fails: what
 * is not known is left out, and named so that the page can say so.
 */
export function parseView(
  search: string,
  { options, flags, sorts }: Pick<Catalogue, 'options' | 'flags' | 'sorts'>,
): Reading {
  const asked = readSearch(search)
  const unknown = new Map<string, Wish>()

  /** Each is told once, however often it was asked for. */
  function note(wish: Wish) {
    unknown.set(`${wish.for} ${wish.asked}`, wish)
  }

  function chosen(key: Facet | Flag, known: readonly string[]) {
    const read = decoded(asked.getAll(key).join())
      .split(',')
      .map((value) => readWord(value, known))
    for (const { unread } of read) if (unread) note(unknownWish(key, unread))
    const values = new Set(read.map(({ word }) => word))
    // In the page's order, and each once: equal views have equal addresses.
    return known.filter((value) => values.has(value))
  }

  /** The first goes without saying. */
  function oneOf<T extends string>(
    key: 'match' | 'sort',
    known: readonly [T, ...T[]],
  ) {
    const value = asked.get(key)
    if (value === null) return known[0]
    const { word, unread } = readWord(value, known)
    if (unread || word === undefined) note(unknownWish(key, unread))
    return word ?? known[0]
  }

  function query() {
    const text = asked.get('q') ?? ''
    if (text.search(unreadable) !== -1) {
      note({ for: 'q', asked: '' })
      return ''
    }
    return readableQuery(text)
  }

  const view: View = {
    ...mapFacets((facet) =>
      chosen(
        facet,
        options[facet].map(({ value }) => value),
      ),
    ),
    ...mapFlags(
      (flag) => chosen(flag, flags.includes(flag) ? [yes] : []).length > 0,
    ),
    match: oneOf('match', matches),
    query: query(),
    sort: oneOf('sort', sorts),
  }
  return { view, unknown: [...unknown.values()].slice(0, mostNamed) }
}

/**
 * The shortest search part that `parseView` reads back, for the same list, as
 * this view: `''` for the usual one, else `?season=1,2&sort=story`. A `service`
 * that a link asks for, which is no part of the view, stands at its end.
 */
export function formatView(
  view: View,
  { sorts: [usual] }: Pick<List, 'sorts'>,
  service = '',
): string {
  const said = {
    ...mapFacets((facet) => view[facet].join(',')),
    ...mapFlags((flag) => (view[flag] ? yes : '')),
    match: view.match === defaultView.match ? '' : view.match,
    q: encodeQuery(view.query),
    sort: view.sort === usual ? '' : view.sort,
    service: encodeURIComponent(service),
  }
  const text = Object.entries(said)
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${value}`)
    .join('&')
  return text && `?${text}`
}
