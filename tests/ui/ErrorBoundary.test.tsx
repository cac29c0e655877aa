import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../src/ui/ErrorBoundary.tsx'

function Broken(): never {
  throw new Error('songs.3.rank: what is wrong')
}

/** What was logged, for tests/setup.ts to see. */
function errors() {
  const { error } = vi.mocked(console)
  return error
}

test('shows what it holds', () => {
  render(<ErrorBoundary fallback="in its place">a page</ErrorBoundary>)
  expect(screen.getByText('a page')).toBeTruthy()
  expect(screen.queryByText('in its place')).toBeNull()
})

test('stands in for what breaks, and leaves the rest alone', () => {
  render(
    <>
      <p>the rest</p>
      <ErrorBoundary fallback="in its place">
        <Broken />
      </ErrorBoundary>
    </>,
  )
  expect(screen.getByText('in its place')).toBeTruthy()
  expect(screen.getByText('the rest')).toBeTruthy()
  // React says what broke, for whoever looks.
  expect(String(errors().mock.calls)).toContain('songs.3.rank')
  errors().mockClear()
})

test.each([
  ['leaves the fault to what is around, where that knows better', true],
  ['keeps it where that does not', false],
])('%s', (_, better) => {
  render(
    <ErrorBoundary fallback="around it">
      <ErrorBoundary fallback="in its place" unless={() => better}>
        <Broken />
      </ErrorBoundary>
    </ErrorBoundary>,
  )
  errors().mockClear()
  expect(document.body.textContent).toBe(better ? 'around it' : 'in its place')
})

test('another page, under another key, is a new start', () => {
  const { rerender } = render(
    <ErrorBoundary key="/songs/girls/" fallback="in its place">
      <Broken />
    </ErrorBoundary>,
  )
  errors().mockClear()
  rerender(
    <ErrorBoundary key="/about/" fallback="in its place">
      another page
    </ErrorBoundary>,
  )
  expect(screen.getByText('another page')).toBeTruthy()
  expect(screen.queryByText('in its place')).toBeNull()
})
