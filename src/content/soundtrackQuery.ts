import { queryOptions, skipToken } from '@tanstack/react-query'
import type { PublishedCountdown } from '../songs/countdownSchema.ts'
import type { Soundtrack } from '../songs/soundtrackSchema.ts'
import { contentOptions } from './contentOptions.ts'
import { loadContent } from './loadContent.ts'
import type { LoadError } from './LoadError.ts'

/**
 * The show's other songs, which are checked next to the ten, and so not asked
 * for until those are here.
 */
export function soundtrackQuery(countdown: PublishedCountdown | undefined) {
  return queryOptions<Soundtrack, LoadError>({
    queryKey: ['soundtrack'],
    queryFn: countdown
      ? ({ signal }) =>
          loadContent(
            'soundtrack',
            async () => {
              const { parseSoundtrack } = await import('./parseSoundtrack.ts')
              return (json) => parseSoundtrack(json, countdown)
            },
            signal,
          )
      : skipToken,
    ...contentOptions,
  })
}
