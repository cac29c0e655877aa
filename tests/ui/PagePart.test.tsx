import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { PagePart } from '../../src/ui/PagePart.tsx'

function Broken(): never {
  throw new Error('options.3: what is wrong')
}

test('a part that breaks leaves a line, the way out, and all the others', () => {
  render(
    <>
      <PagePart broken="The filters didn’t load.">
        <Broken />
      </PagePart>
      <PagePart broken="The list didn’t load.">ten songs</PagePart>
    </>,
  )
  const { error } = vi.mocked(console)
  error.mockClear()
  expect(screen.getByText('The filters didn’t load.')).toBeTruthy()
  expect(screen.getByText('Reload')).toBeTruthy()
  expect(screen.getByText('ten songs')).toBeTruthy()
  // Nothing technical.
  expect(document.body.textContent).not.toMatch(/options\.3/)
})
