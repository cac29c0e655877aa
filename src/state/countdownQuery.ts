import { queryOptions } from '@tanstack/react-query'
import type { PublishedCountdown } from '../countdown/countdownSchema.ts'
import { loadCountdown } from './loadCountdown.ts'
import type { LoadError } from './LoadError.ts'
import { loadFaults } from './loadFaults.ts'

/** A host that wants longer than this is left alone: the visitor may ask. */
const longestWait = 10_000

/** The content file: how it is loaded, how long it stays good. */
export const countdownQuery = queryOptions<PublishedCountdown, LoadError>({
  queryKey: ['countdown'],
  queryFn: ({ signal }) => loadCountdown(signal),
  // It changes with a deployment: an hour old is new enough for one visit.
  staleTime: 60 * 60_000,
  gcTime: Infinity,
  // What is on the device already can be had without a network.
  networkMode: 'offlineFirst',
  retry: (failures, { fault, wait = 0 }) =>
    failures < 2 && loadFaults[fault].passes && wait <= longestWait,
  retryDelay: (failures, { wait }) => wait ?? 1000 * 2 ** failures,
})
