import { useQuery } from '@tanstack/react-query'
import { countdownQuery } from '../state/countdownQuery.ts'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { CountdownScreen } from './CountdownScreen.tsx'

/** The countdown once its file is here, and every way in which it is not. */
export function CountdownRoute() {
  const { data, error, fetchStatus, refetch } = useQuery(countdownQuery)

  return (
    <Page>
      <title>Heartstopper, song by song</title>
      {data ? (
        <CountdownScreen catalogue={data} />
      ) : error ? (
        <Notice absence="failed" detail={error.message} onRetry={refetch} />
      ) : fetchStatus === 'paused' ? (
        <Notice absence="offline" onRetry={refetch} />
      ) : (
        <Notice absence="loading" />
      )}
    </Page>
  )
}
