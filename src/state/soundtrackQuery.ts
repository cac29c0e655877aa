import { queryOptions } from '@tanstack/react-query'
import { parseSoundtrack } from '../countdown/parseSoundtrack.ts'
import type { Soundtrack } from '../countdown/soundtrackSchema.ts'
import { contentOptions } from './contentOptions.ts'
import { countdownQuery } from './countdownQuery.ts'
import { loadContent } from './loadContent.ts'
import type { LoadError } from './LoadError.ts'

/** The show's other songs, which are checked next to the ten. */
export const soundtrackQuery = queryOptions<Soundtrack, LoadError>({
  queryKey: ['soundtrack'],
  queryFn: async ({ client, signal }) => {
    const countdown = await client.query(countdownQuery)
    return loadContent(
      'soundtrack',
      (json) => parseSoundtrack(json, countdown),
      signal,
    )
  },
  ...contentOptions,
})
