import type { Catalogue } from '../countdown/catalogue.ts'
import type { RankedSong } from '../countdown/Song.ts'
import { builtWith } from '../state/builtWith.ts'
import { SongList } from '../ui/SongList.tsx'
import { ListScreen } from './ListScreen.tsx'
import { useSongList } from './useSongList.ts'

type CountdownScreenProps = { readonly catalogue: Catalogue<RankedSong> }

/** Where each filter stands. */
const filters = {
  beside: ['season'],
  below: ['character'],
  folded: { 'Episode and artist': ['episode', 'artist', 'mark'] },
} as const

export function CountdownScreen({ catalogue }: CountdownScreenProps) {
  const list = useSongList(catalogue)
  return (
    <ListScreen
      catalogue={catalogue}
      list={list}
      filters={filters}
      winner={list.songs.find(({ rank }) => rank === 1)}
    >
      {(drawing) => (
        <SongList {...drawing} songsPerEpisode={builtWith.songsPerEpisode} />
      )}
    </ListScreen>
  )
}
