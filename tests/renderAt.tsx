import { renderHook } from '@testing-library/react'
import { BrowserRouter } from 'react-router-dom'

/**
 * A hook as a page has it that was opened at an address, as the app does, with
 * what the entry of the history holds.
 */
export function renderAt<T>(at: string, hook: () => T, state?: object) {
  history.pushState(state ?? null, '', at)
  return renderHook(hook, {
    wrapper: ({ children }) => (
      <BrowserRouter useTransitions={false}>{children}</BrowserRouter>
    ),
  })
}

/** What the address bar says. */
export function address(): string {
  return location.pathname + location.search + location.hash
}
