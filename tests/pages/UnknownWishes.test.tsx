import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { wishes } from '../../src/lists/wishes.ts'
import { UnknownWishes } from '../../src/pages/UnknownWishes.tsx'

test('a sentence for each thing that a link asks for in vain', () => {
  render(
    <UnknownWishes
      wishes={[
        { for: 'season', asked: '9' },
        { for: 'q', asked: '' },
        { for: 'sort', asked: '' },
      ]}
    />,
  )
  expect(screen.getByText(/^Part of this link/).textContent).toBe(
    'Part of this link didn’t work. There’s no season “9”. We couldn’t read its search. We can’t sort the songs as it asks.',
  )
})

test.each(wishes)('whatever it says of “%s” is a whole sentence', (what) => {
  for (const asked of ['', 'word']) {
    const { container, unmount } = render(
      <UnknownWishes wishes={[{ for: what, asked }]} />,
    )
    expect(container.textContent).toMatch(
      /\. [A-Z][a-z’]+ [^“”.]+(“word”[^.]*)?\.$/,
    )
    unmount()
  }
})
