// The rules alone, without a page: what filtering, ordering and searching cost
// on lists from ten songs to a hundred thousand.
import { readFileSync } from 'node:fs'
import { runnerImport } from 'vite'
import { manySongs } from './manySongs.mjs'
import { median } from './statistics.mjs'

const countdown = JSON.parse(
  readFileSync(
    new URL('../../public/data/countdown.json', import.meta.url),
    'utf8',
  ),
)

/** A word as it is typed, the letters that most words begin with, and slips. */
const queries = `d da dan danc dance t s w the nick snow+dance dancee nigth
beabadobee photogarph snow+dancee zzzzz`.split(/\s+/)

/**
 * In milliseconds: what is worked out once, for search and for two orders; then
 * a filter, an order and a search together, and last what the controls say of
 * their result, typically and for the query that takes longest.
 * @param {readonly number[]} lengths of the lists, in songs
 */
export async function measureSelectors(lengths) {
  /** @type {typeof import('../../src/lists/catalogue.ts')} */
  const { catalogue } = await load('lists/catalogue')
  /** @type {typeof import('../../src/content/everySong.ts')} */
  const { everySong } = await load('content/everySong')
  /** @type {typeof import('../../src/lists/soundtrackList.ts')} */
  const { soundtrackList } = await load('lists/soundtrackList')
  /** @type {typeof import('../../src/lists/selectSongs.ts')} */
  const { selectSongs } = await load('lists/selectSongs')
  /** @type {typeof import('../../src/lists/activeFilters.ts')} */
  const { activeFilters } = await load('lists/activeFilters')
  /** @type {typeof import('../../src/lists/countOptions.ts')} */
  const { countOptions } = await load('lists/countOptions')
  /** @type {typeof import('../../src/lists/facets.ts')} */
  const { facetNames } = await load('lists/facets')
  /** @type {typeof import('../../src/lists/View.ts')} */
  const { defaultView } = await load('lists/View')

  return lengths.map((songs) => {
    const known = catalogue(
      everySong(countdown, manySongs(songs)),
      soundtrackList,
    )
    const indexed = timed(() => known.search('d'))
    const ordered = timed(() => [
      known.sortedBy('title'),
      known.sortedBy('story'),
    ])
    /** @type {import('../../src/lists/View.ts').View[]} */
    const views = queries.map((query, at) => ({
      ...defaultView,
      season: ['1', '2'],
      character: ['nick', 'elle'],
      query: query.replace('+', ' '),
      sort: at % 2 ? 'title' : 'best',
    }))
    const chosen = views.map(() => /** @type {number[]} */ ([]))
    const counted = views.map(() => /** @type {number[]} */ ([]))
    // Query after query, five times over, as no two alike follow each other.
    for (let round = 0; round < 5; round += 1)
      for (const [at, view] of views.entries()) {
        chosen[at]?.push(timed(() => selectSongs(known, view)))
        counted[at]?.push(
          timed(() => [
            activeFilters(known, view),
            facetNames.map((facet) => countOptions(known, view, facet)),
          ]),
        )
      }
    return {
      songs,
      indexed,
      ordered,
      chosen: median(chosen.map(median)),
      worst: Math.max(...chosen.map(median)),
      counted: median(counted.map(median)),
      'worst count': Math.max(...counted.map(median)),
    }
  })
}

/** @param {string} name  below src, without its ending */
async function load(name) {
  return (await runnerImport(`./src/${name}.ts`)).module
}

/** @param {() => unknown} work */
function timed(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}
