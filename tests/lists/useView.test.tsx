import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { toggleOption } from '../../src/lists/toggleOption.ts'
import { useView } from '../../src/lists/useView.ts'
import { defaultView, type View } from '../../src/lists/View.ts'
import { address, renderAt } from '../renderAt.tsx'
import { fixtureCatalogue } from '../songs/fixture.ts'

function openList(at: string, state?: object) {
  return renderAt(at, () => useView(fixtureCatalogue), state).result
}

test('an address is a view and a place on the page', () => {
  const list = openList('/?season=1&sort=year&service=tidal#ete')
  expect(list.current).toMatchObject({
    view: { ...defaultView, season: ['1'], sort: 'year' },
    target: 'ete',
    unknown: [],
  })
  expect(address()).toBe('/?season=1&sort=year&service=tidal#ete')
})

test('junk leaves the address, and is named until something else is asked', () => {
  const list = openList('/?season=9,2&service=napster&x=1#ete')
  expect(address()).toBe('/?season=2#ete')
  expect(list.current.view).toEqual({ ...defaultView, season: ['2'] })
  expect(list.current.unknown).toEqual([
    { for: 'season', asked: '9' },
    { for: 'service', asked: 'napster' },
  ])

  act(() => list.current.changeView((view) => ({ ...view, sort: 'year' })))
  expect(list.current.unknown).toEqual([])
})

test.each([
  [null, []],
  [{ unknown: 'season' }, []],
  // As an older version of the page has left it.
  [{ unknown: ['season “9”'] }, []],
  [
    {
      unknown: [
        { for: 'toString', asked: 'x' },
        { for: 'sort', asked: '<b>' },
        { for: 'season', asked: '9' },
      ],
    },
    [
      { for: 'sort', asked: '' },
      { for: 'season', asked: '9' },
    ],
  ],
])('of an entry of the history that holds %j, it names %j', (usr, named) => {
  const list = openList('/', { usr })
  expect(list.current.unknown).toEqual(named)
})

test('a choice is a step to go back to, and typing is none', () => {
  const list = openList('/?service=tidal')
  const before = history.length
  act(() =>
    list.current.changeView((view) => toggleOption(view, 'season', '2')),
  )
  expect(address()).toBe('/?season=2&service=tidal')
  expect(history.length).toBe(before + 1)

  for (const query of ['h', 'ha', 'hat'])
    act(() => list.current.changeView((view) => ({ ...view, query }), 'typing'))
  expect(address()).toBe('/?season=2&q=hat&service=tidal')
  expect(history.length).toBe(before + 1)
})

test('two changes count that are made before the page follows', () => {
  const list = openList('/')
  const { changeView } = list.current
  act(() => {
    changeView((view) => toggleOption(view, 'season', '2'))
    changeView((view) => toggleOption(view, 'character', 'mei'))
  })
  const both: View = { ...defaultView, season: ['2'], character: ['mei'] }
  expect(list.current.view).toEqual(both)
  expect(address()).toBe('/?season=2&character=mei')
})
