import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentTexts } from '../../src/build/editors/readContent.ts'
import { checkContent } from '../../src/build/editors/checkContent.ts'
import { facetNames } from '../../src/lists/facets.ts'
import { published, publishedCountdown } from '../songs/published.ts'

test('nothing is wrong with the content: else see `npm run check:data`', () => {
  expect(checkContent(contentTexts('.')).faults).toBeUndefined()
})

test.each(publishedCountdown.songs.map((song) => [song.title, song] as const))(
  '“%s” has a drawing',
  (_, { story }) => {
    expect(existsSync(`src/cards/vignettes/${story.vignette.id}.svg`)).toBe(
      true,
    )
  },
)

test.each(facetNames)('each %s has an address of its own', (facet) => {
  const values = published.options[facet].map(({ value }) => value)
  expect(values).toEqual([...new Set(values)])
  expect(values).not.toContain('')
})
