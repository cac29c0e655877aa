import { useMemo } from 'react'
import type { Catalogue } from '../../lists/catalogue.ts'
import { countOptions } from '../../lists/countOptions.ts'
import { builtWith } from '../../site/builtWith.ts'
import { EpisodeMap } from './EpisodeMap.tsx'
import { PagePart } from '../../ui/PagePart.tsx'
import { SongRows } from './SongRows.tsx'
import { SoundtrackNumbers } from './SoundtrackNumbers.tsx'
import { ListScreen } from '../list/ListScreen.tsx'
import { useSongList } from '../list/useSongList.ts'

/** Where each filter stands, besides the map. */
const filters = {
  beside: [],
  below: [],
  folded: {
    'On screen, and how sure it is': [
      'character',
      'placement',
      'known',
      'ranked',
      'mark',
    ],
    Artist: ['artist'],
  },
} as const

export function SoundtrackScreen({ catalogue }: { catalogue: Catalogue }) {
  const list = useSongList(catalogue)
  const { shown } = list
  // Counted as if no other value of the same facet were chosen.
  const songsIn = useMemo(
    () => ({
      season: countOptions(catalogue, { ...shown, season: [] }, 'season'),
      episode: countOptions(catalogue, { ...shown, episode: [] }, 'episode'),
    }),
    [catalogue, shown],
  )

  return (
    <>
      <ListScreen
        catalogue={catalogue}
        list={list}
        filters={filters}
        map={
          <EpisodeMap
            seasons={catalogue.seasons}
            songs={songsIn}
            view={list.view}
            onChange={list.choose}
          />
        }
        winner={undefined}
      >
        {(drawing) => (
          <SongRows {...drawing} corrections={builtWith.corrections} />
        )}
      </ListScreen>
      <PagePart name="The soundtrack in numbers">
        <SoundtrackNumbers catalogue={catalogue} />
      </PagePart>
    </>
  )
}
