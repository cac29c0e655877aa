import type { ReactNode } from 'react'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LoadAgain } from './LoadAgain.tsx'
import styles from './PagePart.module.css'

type PagePartProps = {
  /** What a visitor would call it, as the beginning of a sentence. */
  readonly name: string
  readonly children: ReactNode
}

/** What may fail without the rest of the page: a line then stands for it. */
export function PagePart({ name, children }: PagePartProps) {
  const line = (
    <p className={styles.line}>
      {name} could not be drawn. <LoadAgain />
    </p>
  )
  return <ErrorBoundary fallback={line}>{children}</ErrorBoundary>
}
