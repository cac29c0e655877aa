import type { AwaitedSongs } from './AwaitedSongs.ts'
import { Notice } from '../ui/Notice.tsx'

/** Why songs are not here yet, and the way out. */
export function WaitForSongs({ error, fetchStatus, refetch }: AwaitedSongs) {
  if (error)
    return (
      <Notice absence={error.fault} detail={error.message} onRetry={refetch} />
    )
  return fetchStatus === 'paused' ? (
    <Notice absence="offline" onRetry={refetch} />
  ) : (
    <Notice absence="loading" />
  )
}
