import type { ReactNode } from 'react'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LoadAgain } from './LoadAgain.tsx'
import styles from './PagePart.module.css'

type PagePartProps = {
  /** What to say once it has failed: a sentence. */
  readonly broken: string
  readonly children: ReactNode
}

/** What may fail without the rest of the page: a line then stands for it. */
export function PagePart({ broken, children }: PagePartProps) {
  const line = (
    <p className={styles.line}>
      <span>{broken}</span> <LoadAgain />
    </p>
  )
  return <ErrorBoundary fallback={line}>{children}</ErrorBoundary>
}
