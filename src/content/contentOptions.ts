import type { LoadError } from './LoadError.ts'
import { loadFaults } from './loadFaults.ts'

/** If `Retry-After` asks for more, only the visitor's press tries again. */
const longestWait = 10_000

const hour = 60 * 60_000

/** How long a content file stays good, and when it is asked for again. */
export const contentOptions = {
  // It changes with a deployment: an hour old is new enough for one visit. What
  // is newer than now came before the clock was set back, and nobody knows when.
  staleTime: ({ state }: { state: { dataUpdatedAt: number } }) =>
    state.dataUpdatedAt > Date.now() ? Number.NEGATIVE_INFINITY : hour,
  gcTime: Infinity,
  // Tries even without a connection: the service worker may have the file.
  networkMode: 'offlineFirst',
  retry: (failures: number, { fault, wait = 0 }: LoadError) =>
    failures < 2 && loadFaults[fault].passes && wait <= longestWait,
  retryDelay: (failures: number, { wait }: LoadError) =>
    wait ?? 1000 * 2 ** failures,
} as const
