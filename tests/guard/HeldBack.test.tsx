import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { Song } from '../../src/songs/Song.ts'
import { HeldBack } from '../../src/guard/HeldBack.tsx'
import { fixture } from '../songs/fixture.ts'

/** A song whose scene is held back until it is asked for. */
function Held() {
  const [shownAnyway, setShownAnyway] = useState(false)
  const { story, ...song } = fixture.songs[2] as Song
  return (
    <HeldBack
      song={{ ...song, held: 'scene', ...(shownAnyway && story && { story }) }}
      onToggle={(slug) => setShownAnyway(slug === song.slug && !shownAnyway)}
    />
  )
}

test('the button that shows a scene hides it, and keeps the focus', async () => {
  const visitor = userEvent.setup()
  render(<Held />)
  const button = screen.getByRole('button', {
    name: 'Show scene (season 1, episode 2)',
  })
  expect(screen.getByText('Hidden, as you asked.')).toBeTruthy()

  await visitor.tab()
  await visitor.keyboard('{Enter}')
  expect(button.textContent).toBe('Hide scene (season 1, episode 2)')
  expect(document.activeElement).toBe(button)
  expect(screen.queryByText('Hidden, as you asked.')).toBeNull()

  await visitor.keyboard(' ')
  expect(button.textContent).toBe('Show scene (season 1, episode 2)')
  expect(document.activeElement).toBe(button)
})

test('of a song that is not held back nothing is said', () => {
  const { container } = render(
    <HeldBack song={fixture.songs[2] as Song} onToggle={() => undefined} />,
  )
  expect(screen.queryByRole('button')).toBeNull()
  expect(container.firstElementChild?.getAttribute('hidden')).toBe('')
})
