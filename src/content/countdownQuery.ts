import { queryOptions } from '@tanstack/react-query'
import type { PublishedCountdown } from '../songs/countdownSchema.ts'
import { contentOptions } from './contentOptions.ts'
import { loadContent } from './loadContent.ts'
import type { LoadError } from './LoadError.ts'

/** The ten: how their file is loaded, how long it stays good. */
export const countdownQuery = queryOptions<PublishedCountdown, LoadError>({
  queryKey: ['countdown'],
  queryFn: ({ signal }) =>
    loadContent(
      'countdown',
      async () => (await import('./parseCountdown.ts')).parseCountdown,
      signal,
    ),
  ...contentOptions,
})
