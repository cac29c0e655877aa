import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { expect, test } from 'vitest'
import { TopTenList } from '../../../src/pages/mine/TopTenList.tsx'
import type { Move } from '../../../src/topTen/placesMoved.ts'
import { fixture } from '../../songs/fixture.ts'

const songs = fixture.songs.slice(0, 3)

/** The list of the first three songs, and what it asked for, oldest first. */
function show() {
  const asked: string[] = []
  render(
    <MemoryRouter>
      <TopTenList
        songs={songs}
        moved={
          new Map<string, Move>([
            ['song-9', -2],
            ['ete', 'new'],
          ])
        }
        onPlace={(slug, place) => asked.push(`${slug} to ${place}`)}
        onMove={(slug, by) => asked.push(`${slug} by ${by}`)}
        onRemove={(slug) => asked.push(`${slug} out`)}
      />
    </MemoryRouter>,
  )
  return asked
}

test('each song says where it stands, and how far from the ranking', () => {
  show()
  const [first, second] = screen.getAllByRole('listitem')
  if (!first || !second) throw new Error('no rows')
  expect(
    within(second).getByRole<HTMLSelectElement>('combobox', {
      name: 'Number of Song 9',
    }).value,
  ).toBe('2')
  expect(second.textContent).toContain('down 2 from the ranking')
  expect(first.textContent).toContain('no change from the ranking')
  expect(
    within(first).getByRole('link', { name: 'above you' }).getAttribute('href'),
  ).toBe('/songs/above-you-again/')
})

test('a song that the ranking has not says so, and any can be taken out', async () => {
  const asked = show()
  expect(screen.getAllByRole('listitem')[2]?.textContent).toContain(
    'your own pick, not in the ranking',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Remove Été' }))
  expect(asked).toEqual(['ete out'])
})

test('where there is no song, it says how to find some', () => {
  render(
    <TopTenList
      songs={[]}
      moved={undefined}
      onPlace={() => undefined}
      onMove={() => undefined}
      onRemove={() => undefined}
    />,
  )
  expect(screen.getByText(/^No songs yet\./)).toBeTruthy()
})

test('a song is moved by one, or to a number', async () => {
  const asked = show()
  const visitor = userEvent.setup()
  await visitor.click(screen.getByRole('button', { name: 'Move Song 9 up' }))
  await visitor.click(screen.getByRole('button', { name: 'Move Song 9 down' }))
  await visitor.selectOptions(
    screen.getByRole('combobox', { name: 'Number of Été' }),
    '1',
  )
  expect(asked).toEqual(['song-9 by -1', 'song-9 by 1', 'ete to 1'])
})

test.each([
  ['Move above you up', 'above-you-again by -1'],
  ['Move Été down', 'ete by 1'],
])(
  'at its end, “%s” keeps the focus, and asks all the same',
  async (name, wish) => {
    // It may stand elsewhere by then: who moves it decides.
    const asked = show()
    const button = screen.getByRole('button', { name })
    expect(button.getAttribute('aria-disabled')).toBe('true')
    await userEvent.click(button)
    expect(document.activeElement).toBe(button)
    expect(asked).toEqual([wish])
  },
)
