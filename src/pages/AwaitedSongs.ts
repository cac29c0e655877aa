import type { UseQueryResult } from '@tanstack/react-query'
import type { LoadError } from '../content/LoadError.ts'

/** How it stands with songs that are not here yet. */
export type AwaitedSongs = Pick<
  UseQueryResult<unknown, LoadError>,
  'error' | 'fetchStatus'
> & { readonly refetch: () => unknown }
