import type { ComponentProps, ReactNode } from 'react'
import type { Catalogue } from '../../lists/catalogue.ts'
import { heldScenes } from '../../guard/heldScenes.ts'
import { isGrouped } from '../../lists/isGrouped.ts'
import { showAll } from '../../lists/showAll.ts'
import type { Song } from '../../songs/Song.ts'
import { sharedSearch } from '../../lists/sharedSearch.ts'
import { viewExtent } from '../../lists/viewExtent.ts'
import type { View } from '../../lists/View.ts'
import { Announcement } from '../../ui/Announcement.tsx'
import { EmptyResult } from './EmptyResult.tsx'
import { Filters } from './Filters.tsx'
import { focusStatus } from '../focusStatus.ts'
import { ContentNotesSetting } from '../../guard/ContentNotesSetting.tsx'
import { GuardLine } from '../../guard/GuardLine.tsx'
import { SeenMenu } from '../../guard/SeenMenu.tsx'
import { PagePart } from '../../ui/PagePart.tsx'
import type { ListHandlers } from '../../cards/SongHandlers.ts'
import styles from './ListScreen.module.css'
import { ListHeading } from './ListHeading.tsx'
import { ListWays } from './ListWays.tsx'
import { SearchedFor } from './SearchedFor.tsx'
import { SortMenu } from './SortMenu.tsx'
import { StatusLine } from './StatusLine.tsx'
import { UnknownWishes } from '../UnknownWishes.tsx'
import { TakeAwayFold } from '../takeAway/TakeAwayFold.tsx'
import { useSongHandlers } from '../useSongHandlers.ts'
import type { useSongList } from './useSongList.ts'
import * as words from '../../words/words.ts'

type ListScreenProps<S extends Song> = {
  readonly catalogue: Catalogue<S>
  readonly list: ReturnType<typeof useSongList<S>>
  readonly filters: Pick<
    ComponentProps<typeof Filters>,
    'facets' | 'folded' | 'flags'
  >
  /** What stands above it, where the page has not said that already. */
  readonly heading?: Omit<ComponentProps<typeof ListHeading>, 'children'>
  /** A filter of another kind. */
  readonly map?: ReactNode
  /** What else answers the search. */
  readonly more?: ReactNode
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
  const { catalogue, list, heading, children } = props
  const { view, shown, songs, filters, choose } = list
  const { guarding, handlers } = useSongHandlers(catalogue.songs)
  const hidden = heldScenes(catalogue.songs).hidden.length
  const total = catalogue.songs.length

  function address() {
    const { origin, pathname } = window.location
    return origin + pathname + sharedSearch(view, catalogue)
  }

  const told = (
    <PagePart broken={words.spoilersBroken}>
      <GuardLine
        parts={catalogue.parts}
        songs={catalogue.songs}
        guarding={guarding}
      />
    </PagePart>
  )

  function clear() {
    focusStatus()
    choose(showAll)
  }

  return (
    <>
      {heading ? (
        <ListHeading {...heading}>{told}</ListHeading>
      ) : (
        <div className={styles.told}>{told}</div>
      )}
      {props.map}
      <div className={styles.columns}>
        <PagePart broken={words.filtersBroken}>
          <Filters
            {...props.filters}
            catalogue={catalogue}
            view={view}
            filters={filters}
            hidden={hidden}
            counts={list.counts}
            matches={list.matches}
            shown={songs.length}
            onChange={choose}
            onClear={clear}
          >
            <ContentNotesSetting guarding={guarding} />
          </Filters>
        </PagePart>
        <PagePart broken={words.listMenusBroken}>
          <StatusLine
            shown={songs.length}
            onClear={filters.length > 0 ? clear : undefined}
          >
            <SeenMenu parts={catalogue.parts} guarding={guarding} />
            <SortMenu view={view} sorts={catalogue.sorts} onChange={choose} />
            <ListWays
              shared={words.listShared(viewExtent(catalogue, shown))}
              address={address}
            />
          </StatusLine>
        </PagePart>
        <div className={styles.songs} id="songs" tabIndex={-1}>
          <Announcement>
            {words.listAnnouncement(
              songs.length,
              total,
              list.searchedFor.join(' '),
              isGrouped(view) ? 'story' : view.sort,
            )}
          </Announcement>
          <UnknownWishes wishes={list.unknown} />
          <SearchedFor terms={list.searchedFor} />
          {songs.length > 0 ? (
            children({
              songs,
              view: shown,
              target: list.target,
              catalogue,
              terms: list.terms,
              ...handlers,
              onChange: choose,
            })
          ) : (
            <EmptyResult
              filters={filters}
              total={total}
              hidden={hidden}
              onChange={choose}
            />
          )}
          {props.more}
          <TakeAwayFold catalogue={catalogue} view={shown} />
        </div>
      </div>
    </>
  )
}
