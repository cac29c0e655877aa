import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { PagePart } from '../../src/ui/PagePart.tsx'

function Broken(): never {
  throw new Error('options.3: what is wrong')
}

test('a part that breaks leaves a line, the way out, and all the others', () => {
  render(
    <>
      <PagePart name="The filters">
        <Broken />
      </PagePart>
      <PagePart name="The list">ten songs</PagePart>
    </>,
  )
  const { error } = vi.mocked(console)
  error.mockClear()
  expect(screen.getByText(/^The filters could not be drawn\./)).toBeTruthy()
  expect(screen.getByText('Load the page again')).toBeTruthy()
  expect(screen.getByText('ten songs')).toBeTruthy()
  // Nothing technical.
  expect(document.body.textContent).not.toMatch(/options\.3/)
})
