import { act } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { forgetDevice } from '../../src/device/forgetDevice.ts'
import { linkTopTen } from '../../src/topTen/linkedTopTen.ts'
import { moveSong } from '../../src/topTen/moveSong.ts'
import { formatTopTen } from '../../src/topTen/parseTopTen.ts'
import { toggleKept } from '../../src/topTen/toggleKept.ts'
import { toggleSong } from '../../src/topTen/toggleSong.ts'
import { useTopTen } from '../../src/topTen/useTopTen.ts'
import type { TopTen } from '../../src/topTen/TopTen.ts'
import { address, renderAt } from '../renderAt.tsx'

const ranking = ['ete', 'song-9', 'dont-stop']
const turned = ranking.toReversed()
const mine = ['song-9', 'ete', 'dont-stop']
const third = ['ete', 'dont-stop', 'song-9']

beforeEach(forgetDevice)

function openMine(search = '', own?: TopTen) {
  if (own) localStorage.setItem('songs.mine', formatTopTen(own))
  return renderAt(`/mine/${search}`, () => useTopTen(ranking, ranking)).result
}

function link(topTen: TopTen) {
  return linkTopTen('', topTen)
}

test('the ranking’s order is theirs until they change it', () => {
  const page = openMine()
  expect(page.current.own).toEqual(ranking)
  expect(page.current.canUndo).toBe(false)

  act(() => void page.current.change(() => mine, { moved: 'song-9' }))
  expect(page.current.own).toEqual(mine)
  expect(page.current.kept).toBe(true)
  expect(openMine().current.own).toEqual(mine)
  expect(address()).toBe('/mine/')
})

test('what changes nothing is no change', () => {
  const page = openMine()
  act(() => expect(page.current.change(() => [...ranking], {})).toBeUndefined())
  expect(page.current.canUndo).toBe(false)
})

test('changes are undone and done again, each said as it was made', () => {
  const page = openMine()
  const { change } = page.current
  // Before the page follows.
  act(() => {
    change((own) => moveSong(own, 'dont-stop', 2), { moved: 'dont-stop' })
    change((own) => moveSong(own, 'dont-stop', 1), { moved: 'dont-stop' })
  })
  const last = page.current.own
  expect(last).toEqual(['dont-stop', 'ete', 'song-9'])

  act(() =>
    expect(page.current.walk('undo')).toEqual({
      own: third,
      moved: 'dont-stop',
    }),
  )
  act(() => void page.current.walk('undo'))
  expect(page.current).toMatchObject({
    own: ranking,
    canUndo: false,
    canRedo: true,
  })
  act(() => void page.current.walk('redo'))
  act(() => void page.current.walk('redo'))
  expect(page.current).toMatchObject({ own: last, canRedo: false })
  act(() => expect(page.current.walk('redo')).toBeUndefined())
})

test('an address that repeats their own order is rid of it', () => {
  const before = history.length
  const page = openMine(`?a=1&${link(mine).slice(1)}#own`, mine)
  expect(address()).toBe('/mine/?a=1#own')
  expect(history.length).toBe(before + 1)
  expect(page.current).toMatchObject({ own: mine, linked: undefined })
})

test('somebody else’s order stays beside their own', () => {
  const page = openMine(link(turned), mine)
  expect(page.current).toMatchObject({ own: mine, linked: turned })
  act(() => void page.current.change(() => third, {}))
  expect(page.current).toMatchObject({ own: third, linked: turned })
  expect(address()).toBe(`/mine/${link(turned)}`)
})

test('one that is made theirs leaves the address, and undone is back in it', () => {
  const page = openMine(link(turned), mine)
  act(() => void page.current.change(() => turned, { adopted: 'Rainy days' }))
  expect(page.current).toMatchObject({ own: turned, linked: undefined })
  expect(address()).toBe('/mine/')

  act(() => void page.current.change(() => third, {}))
  act(() => void page.current.walk('undo'))
  expect(page.current).toMatchObject({ own: turned, linked: undefined })
  expect(address()).toBe('/mine/')

  act(() => void page.current.walk('undo'))
  expect(page.current).toMatchObject({ own: mine, linked: turned })
  expect(address()).toBe(`/mine/${linkTopTen('', turned, 'Rainy days')}`)
  expect(page.current.linkedName).toBe('Rainy days')

  act(() => void page.current.walk('redo'))
  expect(page.current).toMatchObject({ own: turned, linked: undefined })
  expect(address()).toBe('/mine/')
})

test('a link that was opened since is not lost to an older one', () => {
  const first = openMine(link(turned), mine)
  act(() => void first.current.change(() => turned, { adopted: 'Rainy days' }))
  const page = openMine(link(third))
  act(() => void page.current.walk('undo'))
  expect(page.current).toMatchObject({ own: mine, linked: third })
  expect(address()).toBe(`/mine/${link(third)}`)
})

test('a link that nobody can read is said to be one, and stays', () => {
  const page = openMine('?order=junk', mine)
  expect(page.current).toMatchObject({
    own: mine,
    linked: undefined,
    unreadable: true,
  })
  expect(address()).toBe('/mine/?order=junk')
})

test('an order may have any songs, and none', () => {
  const all = [...ranking, 'other', 'another']
  const chosen = ['another', 'ete']
  localStorage.setItem('songs.mine', formatTopTen([...chosen, 'gone']))
  const { result } = renderAt(`/mine/${link(['other'])}`, () =>
    useTopTen(ranking, all),
  )
  expect(result.current).toMatchObject({ own: chosen, linked: ['other'] })
  act(() => void result.current.change((own) => toggleSong(own, 'ete'), {}))
  act(() => void result.current.change((own) => toggleSong(own, 'other'), {}))
  expect(result.current).toMatchObject({
    own: ['another', 'other'],
    linked: ['other'],
  })
  act(() => void result.current.change(() => [], {}))
  expect(result.current.own).toEqual([])
  act(() => void result.current.walk('undo'))
  expect(result.current.own).toEqual(['another', 'other'])
})

test('a press elsewhere is undone here', () => {
  const songs = ranking.map((slug, place) => ({ slug, rank: place + 1 }))
  const page = openMine()
  act(() => toggleKept('other', songs))
  expect(localStorage.getItem('songs.mine')).toBe(formatTopTen(['other']))
  act(() => void page.current.walk('undo'))
  expect(page.current.own).toEqual(ranking)
})

test('where storage is forbidden, the order lasts for the visit', () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  const page = openMine()
  act(() => void page.current.change(() => mine, {}))
  expect(page.current).toMatchObject({ own: mine, kept: false })
  act(() => void page.current.walk('undo'))
  expect(page.current.own).toEqual(ranking)
})
