import { render, screen, within } from '@testing-library/react'
import { createRef, type ComponentProps } from 'react'
import { describe, expect, test } from 'vitest'
import { revealSongs } from '../../../src/pages/reveal/revealSongs.ts'
import type { Reveal } from '../../../src/pages/reveal/Reveal.ts'
import { RevealBar } from '../../../src/pages/reveal/RevealBar.tsx'
import { fixture } from '../../songs/fixture.ts'

type Props = ComponentProps<typeof RevealBar>

/** Draws the bar of a reveal of six songs; returns what it is asked for. */
function draw(reveal: Reveal, next: number, changed: Partial<Props> = {}) {
  const asked: (string | number)[] = []
  render(
    <RevealBar
      reveal={reveal}
      revealed={revealSongs(fixture.songs, reveal).revealed}
      next={next}
      last={6}
      fullScreen={{
        able: true,
        on: false,
        refused: undefined,
        toggle: () => asked.push('full'),
      }}
      goOn={createRef()}
      onMove={(way) => asked.push(way)}
      onGoTo={(step) => asked.push(step)}
      {...changed}
    />,
  )
  return asked
}

function names() {
  return screen
    .getAllByRole('button')
    .map((one) => one.getAttribute('aria-label') ?? one.textContent)
}

test.each<[reveal: Reveal, next: number, says: string]>([
  [{ at: 0, furthest: 0 }, 1, 'Start at number 6'],
  [{ at: 0, furthest: 3 }, 2, 'Carry on: number 5'],
  [{ at: 0, furthest: 6 }, 6, 'Carry on: number 1'],
  [{ at: 1, furthest: 1 }, 2, 'Next: number 5'],
  [{ at: 2, furthest: 5 }, 3, 'Next: number 4'],
  [{ at: 6, furthest: 6 }, 7, 'The end'],
])('at %j, on to %d: %s', (reveal, next, says) => {
  draw(reveal, next)
  expect(names()).toContain(says)
})

describe('two songs into it', () => {
  const reveal = { at: 1, furthest: 2 }

  test('it has a button for each way, and for what has been told', () => {
    const asked = draw(reveal, 2)
    expect(names()).toEqual([
      'Back',
      'Next: number 5',
      'Skip to number 1',
      'Number 6: above you',
      'Number 5: Song 10',
      'Full screen',
    ])
    for (const one of screen.getAllByRole('button')) one.click()
    expect(asked).toEqual(['back', 'next', 'last', 1, 2, 'full'])
  })

  test('the rest of the strip is there, and says nothing', () => {
    draw(reveal, 2)
    const strip = screen.getByRole('list', { name: 'Songs so far' })
    expect(within(strip).getAllByRole('listitem')).toHaveLength(2)
    const rest = [...strip.children].slice(2)
    expect(rest).toHaveLength(4)
    for (const cell of rest) {
      expect(cell.textContent).toBe('')
      expect(cell.getAttributeNames().toSorted()).toEqual([
        'aria-hidden',
        'class',
      ])
    }
  })

  test('no full screen, no button for it', () => {
    draw(reveal, 2, {
      fullScreen: {
        able: false,
        on: false,
        refused: undefined,
        toggle: () => undefined,
      },
    })
    expect(names()).not.toContain('Full screen')
  })
})
