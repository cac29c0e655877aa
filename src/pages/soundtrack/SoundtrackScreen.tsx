import { useMemo } from 'react'
import type { Catalogue } from '../../lists/catalogue.ts'
import { countOptions } from '../../lists/countOptions.ts'
import { EpisodeMap } from './EpisodeMap.tsx'
import { PagePart } from '../../ui/PagePart.tsx'
import { SongRows } from './SongRows.tsx'
import { SoundtrackNumbers } from './SoundtrackNumbers.tsx'
import { ListScreen } from '../list/ListScreen.tsx'
import { useSongList } from '../list/useSongList.ts'
import * as words from '../../words/words.ts'

const filters = {
  facets: ['mark'],
  folded: ['placement', 'artist'],
  flags: ['known', 'ranked'],
} as const

export function SoundtrackScreen({ catalogue }: { catalogue: Catalogue }) {
  const list = useSongList(catalogue)
  const { shown } = list
  // A season's number is that of all its episodes: choosing it lets go of those
  // of others.
  const songsIn = useMemo(
    () => ({
      season: countOptions(catalogue, { ...shown, episode: [] }, 'season'),
      episode: countOptions(catalogue, shown, 'episode'),
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
            parts={catalogue.parts}
            songs={songsIn}
            view={list.view}
            onChange={list.choose}
          />
        }
      >
        {(drawing) => <SongRows {...drawing} />}
      </ListScreen>
      <PagePart broken={words.numbersBroken}>
        <SoundtrackNumbers catalogue={catalogue} />
      </PagePart>
    </>
  )
}
