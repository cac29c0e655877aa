import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Catalogue } from '../countdown/catalogue.ts'
import { countdownQuery } from '../state/countdownQuery.ts'
import { Notice } from '../ui/Notice.tsx'

type WithCatalogueProps = {
  readonly children: (catalogue: Catalogue) => ReactNode
}

/** What needs the songs, once they are here, and every way in which they are not. */
export function WithCatalogue({ children }: WithCatalogueProps) {
  const { data, error, fetchStatus, refetch } = useQuery(countdownQuery)

  if (data) return children(data)
  if (error)
    return <Notice absence="failed" detail={error.message} onRetry={refetch} />
  if (fetchStatus === 'paused')
    return <Notice absence="offline" onRetry={refetch} />
  return <Notice absence="loading" />
}
