import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countdownList } from '../../src/lists/countdownList.ts'
import { earlyContent } from '../../src/early/earlyContent.ts'
import type { EarlyContent } from '../../src/early/PageFacts.ts'
import { catalogue } from '../../src/lists/catalogue.ts'
import { contentNotes } from '../../src/songs/contentNotes.ts'
import { mapFacets } from '../../src/lists/facets.ts'
import { guardContent } from '../../src/guard/guardContent.ts'
import { formatView, parseView } from '../../src/lists/parseView.ts'
import { selectSongs } from '../../src/lists/selectSongs.ts'
import { words } from '../../src/search/words.ts'
import { anyView } from '../lists/anyView.ts'
import { published, publishedCountdown } from '../songs/published.ts'

// As it stands in the page: JSON, and no more than that.
const early = JSON.parse(
  JSON.stringify(earlyContent(publishedCountdown, countdownList)),
) as EarlyContent

const said = publishedCountdown.songs.flatMap(({ title, artist, story }) =>
  words(`${title} ${artist} ${story.scene} ${story.reason} nelson crush`),
)
const anyQuery = fc.oneof(
  fc.constant(''),
  fc.constantFrom(...said),
  fc.constantFrom(...said).map((word) => word.slice(1)),
)
const anyGuard = fc.record({
  watched: fc.constantFrom('none', 'all', 's1e1', 's1e4', 's2e1'),
  avoided: fc.subarray(
    Object.keys(contentNotes) as (keyof typeof contentNotes)[],
  ),
  revealed: fc.constant(new Set<string>()),
})

test('what the early script reads selects as the whole does', () => {
  fc.assert(
    fc.property(anyView(published, anyQuery), anyGuard, (view, guard) => {
      const [few, all] = [early, publishedCountdown].map(
        (content: EarlyContent) => {
          const known = catalogue(guardContent(content, guard), countdownList)
          const read = parseView(formatView(view, known), known)
          return {
            ...read,
            slugs: selectSongs(known, read.view).map(({ slug }) => slug),
            offered: mapFacets((facet) =>
              known.offered[facet].map(({ value }) => value),
            ),
          }
        },
      )
      expect(few).toEqual(all)
    }),
  )
})
