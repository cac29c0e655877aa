import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { expect, test, vi } from 'vitest'
import { BrokenCard } from '../../../src/pages/countdown/BrokenCard.tsx'
import { ListeningContext } from '../../../src/listening/useListening.ts'
import type { Listening } from '../../../src/listening/Listening.ts'
import { listening } from '../../listening/listening.ts'
import { fixture } from '../../songs/fixture.ts'

const song = fixture.songs.find(({ rank }) => rank === 1)

/** What React logged of what broke, for tests/setup.ts to see. */
function errors() {
  const { error } = vi.mocked(console)
  return error
}

/** Draws it, and returns the heading that it has whatever else breaks. */
function heading(how: Listening) {
  if (!song) throw new Error('There is no winner.')
  render(
    <MemoryRouter>
      <ListeningContext value={how}>
        <BrokenCard
          song={song}
          heading="h2"
          onToggleMark={() => undefined}
          onToggleTen={() => undefined}
        />
      </ListeningContext>
    </MemoryRouter>,
  )
  return screen.getByRole('heading', { name: song.title })
}

test('says what is missing, leads to the song, and to where it is heard', () => {
  const link = heading(listening).querySelector('a')
  expect(link?.getAttribute('href')).toBe(`/songs/${song?.slug}/`)
  expect(screen.getByText(/^We couldn’t show this card/)).toBeTruthy()
  expect(
    screen.getByRole('link', { name: /^Listen to .* on TIDAL/ }),
  ).toBeTruthy()
})

test('does without the links where they are what breaks', () => {
  const broken = {
    ...listening,
    get service(): never {
      throw new Error('No service can be read.')
    },
  }
  expect(heading(broken)).toBeTruthy()
  errors().mockClear()
  expect(screen.queryByRole('link', { name: /^Listen/ })).toBeNull()
})
