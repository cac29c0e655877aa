import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { FacetFilter } from '../../../src/pages/list/FacetFilter.tsx'

const options = [
  { value: '1', at: { season: 1 } },
  { value: '2', at: { season: 2 } },
  { value: '3', at: { season: 3 } },
]

test('says how many songs each value leaves, and hands a choice on', async () => {
  const toggled: string[] = []
  render(
    <FacetFilter
      facet="season"
      label="Season"
      options={options}
      counts={
        new Map([
          ['1', 7],
          ['2', 1],
        ])
      }
      hidden={0}
      chosen={['1']}
      onToggle={(value) => toggled.push(value)}
    />,
  )
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox')

  expect(screen.getByRole('group', { name: 'Season' })).toBeTruthy()
  expect(boxes.map(({ checked }) => checked)).toEqual([true, false, false])
  expect(boxes.map(({ disabled }) => disabled)).toEqual([false, false, true])

  const visitor = userEvent.setup()
  await visitor.click(
    screen.getByRole('checkbox', { name: /^Season 2 ?, 1 song$/ }),
  )
  await visitor.click(
    screen.getByRole('checkbox', { name: /^Season 1 ?, 7 songs$/ }),
  )
  await visitor.click(
    screen.getByRole('checkbox', { name: /^Season 3 ?, 0 songs$/ }),
  )
  expect(toggled).toEqual(['2', '1'])
})

test('lets go of a chosen value that leaves nothing', () => {
  render(
    <FacetFilter
      facet="season"
      label="Season"
      options={options}
      counts={new Map()}
      hidden={0}
      chosen={['3']}
      onToggle={() => undefined}
    />,
  )
  const box = screen.getByRole<HTMLInputElement>('checkbox', {
    name: /^Season 3 ?, 0 songs$/,
  })
  expect(box.disabled).toBe(false)
})

test.each([
  [1, 'On screen · 1 scene hidden', '1 hidden'],
  [2, 'On screen · 2 scenes hidden', '2 hidden'],
])('says that there is more than it offers: %i', (hidden, name, seen) => {
  render(
    <FacetFilter
      facet="character"
      label="On screen"
      options={[]}
      counts={new Map()}
      hidden={hidden}
      chosen={[]}
      onToggle={() => undefined}
    />,
  )
  expect(screen.getByRole('group', { name })).toBeTruthy()
  expect(screen.getByText(seen)).toBeTruthy()
})
