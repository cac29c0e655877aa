import { Component, type ReactNode } from 'react'

type ErrorBoundaryProps = {
  /** What stands in the place of what could not be drawn. */
  readonly fallback: ReactNode
  /** Whether to throw the fault on, to the boundary or root around this one. */
  readonly unless?: () => boolean
  readonly children: ReactNode
}

type ErrorBoundaryState = { readonly fault?: Error }

/** Keeps a fault in one part of the page from taking the rest along. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  ErrorBoundaryState
> {
  override state: ErrorBoundaryState = {}

  static getDerivedStateFromError(fault: Error): ErrorBoundaryState {
    return { fault }
  }

  override render() {
    const { fallback, unless, children } = this.props
    const { fault } = this.state
    if (!fault) return children
    if (unless?.()) throw fault
    return fallback
  }
}
