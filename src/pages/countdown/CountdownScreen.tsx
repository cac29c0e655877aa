import type { Catalogue } from '../../lists/catalogue.ts'
import type { RankedSong } from '../../songs/Song.ts'
import { builtWith } from '../../site/builtWith.ts'
import { SongList } from './SongList.tsx'
import { ListScreen } from '../list/ListScreen.tsx'
import { useSongList } from '../list/useSongList.ts'

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
