import { useMemo } from 'react'
import type { Catalogue } from '../../lists/catalogue.ts'
import { countOptions } from '../../lists/countOptions.ts'
import { filterSongs } from '../../lists/filterSongs.ts'
import { flags, mapFlags, yes, type Flag } from '../../lists/flags.ts'
import { builtWith } from '../../site/builtWith.ts'
import { EpisodeMap } from './EpisodeMap.tsx'
import { PagePart } from '../../ui/PagePart.tsx'
import { SongRows } from './SongRows.tsx'
import { SoundtrackNumbers } from './SoundtrackNumbers.tsx'
import { FilterOption } from '../list/FilterOption.tsx'
import { ListScreen } from '../list/ListScreen.tsx'
import { useSongList } from '../list/useSongList.ts'

export function SoundtrackScreen({ catalogue }: { catalogue: Catalogue }) {
  const list = useSongList(catalogue)
  const { shown } = list
  // How many each has of its own, whichever others of its kind are chosen.
  const songsIn = useMemo(
    () => ({
      season: countOptions(catalogue, { ...shown, season: [] }, 'season'),
      episode: countOptions(catalogue, { ...shown, episode: [] }, 'episode'),
    }),
    [catalogue, shown],
  )

  const withFlag = useMemo(
    () =>
      mapFlags(
        (flag) => filterSongs(catalogue, { ...shown, [flag]: true }).length,
      ),
    [catalogue, shown],
  )

  function box(name: Flag) {
    return (
      <FilterOption
        key={name}
        name={name}
        option={{ value: yes, label: flags[name].label }}
        count={withFlag[name]}
        checked={list.view[name]}
        onToggle={() =>
          list.choose((from) => ({ ...from, [name]: !from[name] }))
        }
      />
    )
  }

  /** Where each filter stands, besides the map. */
  const filters = {
    beside: [],
    below: [],
    folded: {
      'On screen, and how sure it is': [
        'character',
        'placement',
        box('known'),
        box('ranked'),
        'mark',
      ],
      Artist: ['artist'],
    },
  } as const

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
