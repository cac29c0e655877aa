import type { UseQueryResult } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { catalogue, type Catalogue } from '../lists/catalogue.ts'
import type { GuardedContent, PublishedContent } from '../songs/Content.ts'
import { guardContent } from '../guard/guardContent.ts'
import type { List } from '../lists/List.ts'
import { markSongs } from '../marks/markSongs.ts'
import type { Guarded } from '../songs/Song.ts'
import type { LoadError } from '../content/LoadError.ts'
import type { AwaitedSongs } from './AwaitedSongs.ts'
import { ListeningProvider } from '../listening/ListeningProvider.tsx'
import { useGuard } from '../guard/useGuard.ts'
import { useLinkedService } from '../lists/useLinkedService.ts'
import { useMarks } from '../marks/useMarks.ts'
import { WaitForSongs } from './WaitForSongs.tsx'

type WithCatalogueProps<C extends PublishedContent> = {
  readonly list: List
  readonly content: Pick<UseQueryResult<C, LoadError>, 'data'> & AwaitedSongs
  readonly children: (
    catalogue: GuardedContent<C> & Catalogue<Guarded<C['songs'][number]>>,
  ) => ReactNode
}

/**
 * Draws what needs the songs of a list once they are here, and says why as long
 * as they are not. Nothing below is given more than the guard lets through.
 */
export function WithCatalogue<C extends PublishedContent>({
  list,
  content: { data, error, fetchStatus, refetch },
  children,
}: WithCatalogueProps<C>) {
  const { guard } = useGuard()
  const { marks } = useMarks()
  const { service, dropService } = useLinkedService()
  const guarded = useMemo(
    () => data && catalogue(markSongs(guardContent(data, guard), marks), list),
    [data, guard, marks, list],
  )

  if (guarded)
    return (
      <ListeningProvider asked={service} onDropAsked={dropService}>
        {children(guarded)}
      </ListeningProvider>
    )
  // Where the songs would be, for who skips to them.
  return (
    <div id="songs" tabIndex={-1}>
      <WaitForSongs error={error} fetchStatus={fetchStatus} refetch={refetch} />
    </div>
  )
}
