import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { everySong } from './everySong.ts'
import { countdownQuery } from './countdownQuery.ts'
import { soundtrackQuery } from './soundtrackQuery.ts'

/**
 * Every song of the show, for which it takes both files; the second is asked for
 * once they are wanted.
 */
export function useEverySong(wanted = true) {
  const countdown = useQuery(countdownQuery)
  const others = useQuery({
    ...soundtrackQuery(countdown.data),
    // Not by another `queryFn`: of a query that is used in several places, the
    // options of the last count for all, but this one for each.
    enabled: wanted && countdown.data !== undefined,
  })
  const data = useMemo(
    () =>
      countdown.data && others.data && everySong(countdown.data, others.data),
    [countdown.data, others.data],
  )
  const { error, fetchStatus, refetch } = countdown.data ? others : countdown
  return { data, error, fetchStatus, refetch }
}
