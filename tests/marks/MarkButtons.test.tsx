import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MarkButtons } from '../../src/marks/MarkButtons.tsx'

test('a heart is loved and a tick is heard, and each says whether it is', () => {
  const toggled: string[] = []
  render(
    <MarkButtons
      song={{ slug: 'girls', title: 'girls', marks: ['heard'] }}
      onToggle={(mark, slug) => toggled.push(`${mark} ${slug}`)}
    />,
  )
  const loved = screen.getByRole('button', { name: 'Loved: girls' })
  const heard = screen.getByRole('button', { name: 'Heard: girls' })
  expect(loved.getAttribute('aria-pressed')).toBe('false')
  expect(heard.getAttribute('aria-pressed')).toBe('true')
  // An outline, and one stroke with two ends: two ears would be more.
  const [heart, tick] = [loved, heard].map((button) =>
    button.querySelector('path')?.getAttribute('d'),
  )
  expect(heart).toMatch(/^M[^M]*z$/)
  expect(tick).toMatch(/^M[^Mz]*$/)
  fireEvent.click(loved)
  fireEvent.click(heard)
  expect(toggled).toEqual(['loved girls', 'heard girls'])
})
