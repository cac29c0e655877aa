import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { catalogue, type Catalogue } from '../countdown/catalogue.ts'
import { guardCountdown } from '../countdown/guardCountdown.ts'
import { countdownQuery } from '../state/countdownQuery.ts'
import { markSongs } from '../countdown/markSongs.ts'
import { useGuard } from '../state/useGuard.ts'
import { useMarks } from '../state/useMarks.ts'
import { Notice } from '../ui/Notice.tsx'
import { loadPage } from './loadPage.ts'

type WithCatalogueProps = {
  readonly children: (catalogue: Catalogue) => ReactNode
}

/**
 * What needs the songs, once they are here, and every way in which they are
 * not. Nobody below is given more of them than the guard lets through.
 */
export function WithCatalogue({ children }: WithCatalogueProps) {
  const { data, error, fetchStatus, refetch } = useQuery(countdownQuery)
  const { guard } = useGuard()
  const { marks } = useMarks()
  const guarded = useMemo(
    () => data && catalogue(markSongs(guardCountdown(data, guard), marks)),
    [data, guard, marks],
  )

  if (guarded) return children(guarded)
  if (error)
    return (
      <Notice
        absence={error.fault}
        detail={error.message}
        onRetry={error.fault === 'newer' ? loadPage : refetch}
      />
    )
  if (fetchStatus === 'paused')
    return <Notice absence="offline" onRetry={refetch} />
  return <Notice absence="loading" />
}
