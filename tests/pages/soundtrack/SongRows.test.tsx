import { fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { beforeEach, expect, test, vi } from 'vitest'
import { forgetDevice } from '../../../src/device/forgetDevice.ts'
import { catalogue } from '../../../src/lists/catalogue.ts'
import { soundtrackList } from '../../../src/lists/soundtrackList.ts'
import { defaultView } from '../../../src/lists/View.ts'
import { ListeningContext } from '../../../src/listening/useListening.ts'
import { SongRows } from '../../../src/pages/soundtrack/SongRows.tsx'
import type { Song } from '../../../src/songs/Song.ts'
import { toggleKept } from '../../../src/topTen/toggleKept.ts'
import { listening } from '../../listening/listening.ts'
import { fixture } from '../../songs/fixture.ts'

// With what a store could not save, which outlives the storage.
beforeEach(forgetDevice)

/** Draws the songs of the fixture, one of which cannot be read. */
function draw() {
  const first = fixture.songs.find(({ rank }) => rank === 1)
  if (!first) throw new Error('There is no winner.')
  const broken: Song = {
    ...first,
    get story(): never {
      throw new Error('No story can be read.')
    },
  }
  const known = catalogue(fixture, soundtrackList)
  render(
    <MemoryRouter>
      <ListeningContext value={listening}>
        <SongRows
          songs={fixture.songs.map((song) => (song === first ? broken : song))}
          target=""
          catalogue={known}
          view={{ ...defaultView, sort: 'title' }}
          terms={undefined}
          onToggleTen={(slug) => toggleKept(slug, fixture.songs)}
        />
      </ListeningContext>
    </MemoryRouter>,
  )
  vi.mocked(console).error.mockClear()
  return first
}

test('a row that cannot be drawn does not take the others along', () => {
  const { title, artist } = draw()
  const rows = screen.getAllByRole('article')
  expect(rows).toHaveLength(fixture.songs.length)
  const row = screen.getByRole('article', { name: title })
  expect(row.textContent).toContain(artist)
  expect(row.textContent).toContain('We couldn’t show the rest')
})

test('it still leads to its page, and to where it is heard', () => {
  const { title, slug } = draw()
  const row = screen.getByRole('article', { name: title })
  const hrefs = [...row.querySelectorAll('a')].map(({ href }) => href)
  expect(hrefs).toHaveLength(2)
  expect(hrefs[0]).toMatch(new RegExp(`/songs/${slug}/$`))
  expect(hrefs[1]).toMatch(/^https:\/\/.*tidal\.com\//)
})

test('each other row takes its song into an own ten, and out again', () => {
  const { title: broken } = draw()
  const titles = fixture.songs.map(({ title }) => title)
  const buttons = screen.getAllByRole('button')
  expect(
    new Set(buttons.map((button) => button.getAttribute('aria-label'))),
  ).toEqual(
    new Set(
      titles
        .filter((title) => title !== broken)
        .map((title) => `Add to my ten: ${title}`),
    ),
  )
  for (const button of buttons) {
    fireEvent.click(button)
    expect(button.getAttribute('aria-label')).toMatch(/^In my ten: .* out$/)
    expect(button.dataset['state']).toBe('in')
    // Of one element, since there may be hundreds.
    expect(button.childNodes).toHaveLength(0)
  }
  const [first] = buttons
  if (first) fireEvent.click(first)
  expect(screen.getAllByRole('button', { name: /^Add to my ten/ })).toEqual([
    first,
  ])
})
