import type { ReactNode } from 'react'
import type { Catalogue } from '../../lists/catalogue.ts'
import type { Facet } from '../../lists/facets.ts'
import type { Flag } from '../../lists/flags.ts'
import { heldSongs } from '../../guard/heldSongs.ts'
import type { Song } from '../../songs/Song.ts'
import { sorts } from '../../songs/sorts.ts'
import type { View } from '../../lists/View.ts'
import { Announcement } from '../../ui/Announcement.tsx'
import { EmptyResult } from './EmptyResult.tsx'
import { GuardSetting } from '../../guard/GuardSetting.tsx'
import { PagePart } from '../../ui/PagePart.tsx'
import { ResultBar } from './ResultBar.tsx'
import type { ListHandlers } from '../../cards/SongHandlers.ts'
import { SortMenu } from './SortMenu.tsx'
import { UnknownWishes } from './UnknownWishes.tsx'
import { ViewControls } from './ViewControls.tsx'
import { TakeAwayFold } from '../takeAway/TakeAwayFold.tsx'
import { useOpenSong } from './useOpenSong.ts'
import { useSongHandlers } from '../../cards/useSongHandlers.ts'
import type { useSongList } from './useSongList.ts'

type ListScreenProps<S extends Song> = {
  readonly catalogue: Catalogue<S>
  readonly list: ReturnType<typeof useSongList<S>>
  /** Where each filter stands, as `ViewControls` has it. */
  readonly filters: {
    readonly beside: readonly Facet[]
    readonly below: readonly Facet[]
    readonly folded: Readonly<Record<string, readonly (Facet | Flag)[]>>
  }
  /** A filter of another kind. */
  readonly map?: ReactNode
  /** The song to jump to, if the list is one to jump in. */
  readonly winner: S | undefined
  /** Draws the songs, of which there are some. */
  readonly children: (drawing: Drawing<S>) => ReactNode
}

type Drawing<S extends Song> = Pick<
  ReturnType<typeof useSongList<S>>,
  'songs' | 'target' | 'terms'
> &
  ListHandlers & {
    readonly view: View
    readonly catalogue: Catalogue<S>
  }

/** A list of songs, with all that is there to choose and to take of it. */
export function ListScreen<S extends Song>(props: ListScreenProps<S>) {
  const { catalogue, list, children } = props
  const { view, shown, songs, filters, choose } = list
  const { guarding, handlers } = useSongHandlers()
  const open = useOpenSong()
  const hidden = heldSongs(catalogue.songs).hidden.length
  const total = catalogue.songs.length

  return (
    <>
      <PagePart name="The spoiler guard">
        <GuardSetting content={catalogue} guarding={guarding} />
      </PagePart>
      <PagePart name="The filters">
        <ViewControls
          {...props.filters}
          view={view}
          options={catalogue.offered}
          hidden={hidden}
          counts={list.counts}
          onChange={choose}
          onType={list.type}
        >
          {props.map}
        </ViewControls>
      </PagePart>
      <PagePart name="The order of the list">
        <ResultBar
          filters={filters}
          shown={songs.length}
          total={total}
          winner={props.winner}
          onChange={choose}
        >
          <SortMenu
            sort={view.sort}
            sorts={catalogue.sorts}
            onChange={choose}
          />
        </ResultBar>
      </PagePart>
      <Announcement>
        {`${songs.length} of ${total} songs, ${sorts[view.sort].toLowerCase()}`}
      </Announcement>
      <UnknownWishes wishes={list.unknown} />
      {songs.length > 0 ? (
        children({
          songs,
          view: shown,
          target: list.target,
          catalogue,
          terms: list.terms,
          ...handlers,
          onChange: choose,
          onOpen: open,
        })
      ) : (
        <EmptyResult
          filters={filters}
          total={total}
          hidden={hidden}
          onChange={choose}
        />
      )}
      <TakeAwayFold catalogue={catalogue} view={shown} />
    </>
  )
}
