import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EmptyResult } from '../../../src/pages/list/EmptyResult.tsx'

test.each([
  [0, undefined],
  [
    1,
    'One scene is kept back, as you asked, and may have been what you meant.',
  ],
  [
    6,
    '6 scenes are kept back, as you asked, and may have been what you meant.',
  ],
])('says what was not looked at: %i scenes', (hidden, said) => {
  render(
    <EmptyResult
      filters={[]}
      total={10}
      hidden={hidden}
      onChange={() => undefined}
    />,
  )
  expect(screen.queryByText(/kept back/)?.textContent).toBe(said)
})
