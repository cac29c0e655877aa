import { act, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { toggleOption } from '../../../src/lists/toggleOption.ts'
import { useSongList } from '../../../src/pages/list/useSongList.ts'
import { address, renderAt } from '../../renderAt.tsx'
import { fixtureCatalogue } from '../../songs/fixture.ts'

function openList(at: string) {
  return renderAt(at, () => useSongList(fixtureCatalogue)).result
}

type List = ReturnType<typeof openList>

function slugs({ current }: List) {
  return current.songs.map(({ slug }) => slug)
}

test('the songs that an address asks for, and what narrows them', () => {
  const list = openList('/?season=2&sort=year')
  expect(slugs(list)).toEqual(['song-9', 'above-you'])
  expect(list.current.filters.map(({ key }) => key)).toEqual(['season-2'])
  expect(list.current.counts.season.get('1')).toBe(4)
  expect(list.current.terms).toBeUndefined()
})

test('a choice shows at once, and the songs follow after the paint', async () => {
  const list = openList('/?sort=year')
  const all = slugs(list)
  act(() => list.current.choose((view) => toggleOption(view, 'season', '2')))
  expect(list.current.view.season).toEqual(['2'])
  expect(list.current.shown.season).toEqual([])
  expect(slugs(list)).toEqual(all)
  expect(address()).toBe('/?season=2&sort=year')
  await waitFor(() => expect(slugs(list)).toEqual(['song-9', 'above-you']))
  expect(list.current.shown.season).toEqual(['2'])
})

test('what an address searches for is found, and its words are to be marked', () => {
  const list = openList('/?season=1&q=rail')
  expect(list.current.view.query).toBe('rail')
  expect(slugs(list)).toEqual(['ete'])
  expect(list.current.terms?.has('rail')).toBe(true)
})
