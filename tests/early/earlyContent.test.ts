import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countdownList } from '../../src/lists/countdownList.ts'
import { earlyContent } from '../../src/early/earlyContent.ts'
import type { EarlyContent } from '../../src/early/PageFacts.ts'
import { catalogue, type ListedCatalogue } from '../../src/lists/catalogue.ts'
import { plainCatalogue } from '../../src/lists/plainCatalogue.ts'
import { songSearch } from '../../src/search/songSearch.ts'
import { contentNotes } from '../../src/songs/contentNotes.ts'
import { mapFacets } from '../../src/lists/facets.ts'
import { openGuard } from '../../src/guard/Guard.ts'
import { guardContent } from '../../src/guard/guardContent.ts'
import { formatView, parseView } from '../../src/lists/parseView.ts'
import { selectSongs } from '../../src/lists/selectSongs.ts'
import { everyPublishedSong } from '../songs/everyPublishedSong.ts'
import {
  publishedSoundtrack,
  published,
  publishedCountdown,
} from '../songs/published.ts'
import { everySong } from '../../src/content/everySong.ts'
import { episodeCode } from '../../src/songs/episodeCode.ts'
import { soundtrackList } from '../../src/lists/soundtrackList.ts'
import type { PublishedContent } from '../../src/songs/Content.ts'
import type { Watched } from '../../src/guard/watched.ts'
import { words } from '../../src/search/words.ts'
import { anyView } from '../lists/anyView.ts'

// As the build writes it: JSON, and no more than that.
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
  avoided: fc.subarray([...contentNotes]),
  shownAnyway: fc.constant(new Set<string>()),
})

test('what the early script reads selects as the whole does', () => {
  fc.assert(
    fc.property(anyView(published, anyQuery), anyGuard, (view, guard) => {
      const [few, all] = [
        {
          ...plainCatalogue(guardContent(early.listed, guard), countdownList),
          ...songSearch(guardContent(early.searched, guard)),
        },
        catalogue(guardContent(publishedCountdown, guard), countdownList),
      ].map((known: ListedCatalogue) => {
        const read = parseView(formatView(view, known), known)
        return {
          ...read,
          slugs: selectSongs(known, read.view).map(({ slug }) => slug),
          searchedFor: known.search(read.view.query)?.searchedFor,
          offered: mapFacets((facet) =>
            known.offered[facet].map(({ value }) => value),
          ),
        }
      })
      expect(few).toEqual(all)
    }),
  )
})

test.each([
  ['every song', (): boolean => true],
  // So that the last episode of a season has none that is known to be in it.
  ['no song of a last episode', ({ episode }: At): boolean => episode !== 8],
] as const)(
  'of %s, whole seasons and films are over for it as for the rest',
  (_, has) => {
    const whole = everySong(publishedCountdown, publishedSoundtrack)
    const songs = whole.songs.filter(has)
    const all: PublishedContent = { ...whole, songs }
    const few = JSON.parse(
      JSON.stringify(earlyContent(all, soundtrackList)),
    ) as EarlyContent
    const points = whole.parts.flatMap((part) =>
      part.kind === 'film'
        ? episodeCode({ season: part.id })
        : part.episodes.map(({ number: episode }) =>
            episodeCode({ season: part.id, episode }),
          ),
    )
    for (const watched of points as Watched[]) {
      const [listed, searched, known] = [few.listed, few.searched, all].map(
        (content) =>
          guardContent(content, { ...openGuard, watched }).songs.map(
            ({ slug, story }) => [slug, story !== undefined],
          ),
      )
      expect(listed).toEqual(known)
      expect(searched).toEqual(known)
    }
  },
)

type At = (typeof everyPublishedSong)['songs'][number]
