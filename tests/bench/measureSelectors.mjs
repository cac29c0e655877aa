// The rules alone, without a page: what filtering, ordering and searching cost
// on lists from ten songs to a hundred thousand.
import { runnerImport } from 'vite'
import { manySongs } from './manySongs.mjs'
import { median } from './statistics.mjs'

const queries = [
  'd',
  'da',
  'dan',
  'danc',
  'dance',
  'dancee',
  'snow dance',
].concat(['nick', 'beabadobee', 'night'])

/**
 * In milliseconds: what is worked out once, for search and for the orders, and
 * then a filter, an order and a search together, typically and at worst.
 */
export async function measureSelectors() {
  /** @type {{ module: typeof import('../../src/countdown/catalogue.ts') }} */
  const { module: domain } = await load('catalogue')
  /** @type {{ module: typeof import('../../src/countdown/selectSongs.ts') }} */
  const { module: selectors } = await load('selectSongs')
  /** @type {{ module: typeof import('../../src/countdown/View.ts') }} */
  const { module: views } = await load('View')

  return [10, 100, 1000, 10_000, 100_000].map((songs) => {
    const known = domain.catalogue(manySongs(songs))
    const indexed = timed(() => known.wordIndex)
    const ordered = timed(() => [
      known.inOrder('title'),
      known.inOrder('story'),
    ])
    const choices = queries.map((query, at) =>
      timed(() =>
        selectors.selectSongs(known, {
          ...views.defaultView,
          season: ['1', '2'],
          character: ['nick', 'elle'],
          query,
          sort: at % 2 ? 'title' : 'story',
        }),
      ),
    )
    return {
      songs,
      indexed,
      ordered,
      chosen: median(choices),
      worst: Math.max(...choices),
    }
  })
}

/** @param {string} name */
function load(name) {
  return runnerImport(`./src/countdown/${name}.ts`)
}

/** @param {() => unknown} work */
function timed(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}
