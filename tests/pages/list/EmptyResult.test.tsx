import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EmptyResult } from '../../../src/pages/list/EmptyResult.tsx'

test.each([
  [0, undefined],
  [1, 'You’ve hidden one scene. It may be the one you’re after.'],
  [6, 'You’ve hidden 6 scenes. The one you’re after may be among them.'],
])('says what was not looked at: %i scenes', (hidden, said) => {
  render(
    <EmptyResult
      filters={[]}
      total={10}
      hidden={hidden}
      onChange={() => undefined}
    />,
  )
  expect(screen.queryByText(/hidden/)?.textContent).toBe(said)
})
