import { useMemo } from 'react'
import type { Catalogue } from '../countdown/catalogue.ts'
import { countOptions } from '../countdown/countOptions.ts'
import { heldSongs } from '../countdown/heldSongs.ts'
import { sorts } from '../countdown/sorts.ts'
import { builtWith } from '../state/builtWith.ts'
import { useGuard } from '../state/useGuard.ts'
import { useListening } from '../state/useListening.ts'
import { useMarks } from '../state/useMarks.ts'
import { Announcement } from '../ui/Announcement.tsx'
import { EmptyResult } from '../ui/EmptyResult.tsx'
import { EpisodeMap } from '../ui/EpisodeMap.tsx'
import { GuardSetting } from '../ui/GuardSetting.tsx'
import { PagePart } from '../ui/PagePart.tsx'
import { ResultBar } from '../ui/ResultBar.tsx'
import { ServiceSetting } from '../ui/ServiceSetting.tsx'
import { SongRows } from '../ui/SongRows.tsx'
import { SortMenu } from '../ui/SortMenu.tsx'
import { SoundtrackNumbers } from '../ui/SoundtrackNumbers.tsx'
import { UnknownWishes } from '../ui/UnknownWishes.tsx'
import { ViewControls } from '../ui/ViewControls.tsx'
import { TakeAwayFold } from './TakeAwayFold.tsx'
import { useOpenSong } from './useOpenSong.ts'
import { useSongList } from './useSongList.ts'

export function SoundtrackScreen({ catalogue }: { catalogue: Catalogue }) {
  const list = useSongList(catalogue)
  const { view, shown, songs, filters, choose } = list
  const listening = useListening(list.service, list.dropService)
  const guarding = useGuard()
  const { toggleMark } = useMarks()
  const open = useOpenSong()
  const hidden = heldSongs(catalogue.songs).hidden.length
  // How many each has of its own, whichever others of its kind are chosen.
  const songsIn = useMemo(
    () => ({
      season: countOptions(catalogue, { ...shown, season: [] }, 'season'),
      episode: countOptions(catalogue, { ...shown, episode: [] }, 'episode'),
    }),
    [catalogue, shown],
  )

  return (
    <>
      <PagePart name="The spoiler guard">
        <GuardSetting countdown={catalogue} guarding={guarding} />
      </PagePart>
      <PagePart name="The filters">
        <ViewControls
          beside={[]}
          below={[]}
          folded={{
            'On screen, and how sure it is': [
              'character',
              'placement',
              'known',
              'ranked',
              'mark',
            ],
            Artist: ['artist'],
          }}
          view={view}
          facets={catalogue.facets}
          options={catalogue.offered}
          hidden={hidden}
          counts={list.counts}
          onChange={choose}
          onType={list.type}
        >
          <EpisodeMap
            seasons={catalogue.seasons}
            songs={songsIn}
            view={view}
            onChange={choose}
          />
        </ViewControls>
      </PagePart>
      <PagePart name="The order of the list">
        <ResultBar
          filters={filters}
          shown={songs.length}
          total={catalogue.songs.length}
          winner={undefined}
          onChange={choose}
        >
          <SortMenu
            sort={view.sort}
            sorts={catalogue.sorts}
            onChange={choose}
          />
          <ServiceSetting listening={listening} />
        </ResultBar>
      </PagePart>
      <Announcement>
        {`${songs.length} of ${catalogue.songs.length} songs, ${sorts[view.sort].toLowerCase()}`}
      </Announcement>
      <UnknownWishes wishes={list.unknown} />
      {songs.length > 0 ? (
        <SongRows
          songs={songs}
          view={shown}
          target={list.target}
          catalogue={catalogue}
          terms={list.terms}
          listening={listening}
          corrections={builtWith.corrections}
          onChange={choose}
          onOpen={open}
          onToggleStory={guarding.toggleStory}
          onToggleMark={toggleMark}
        />
      ) : (
        <EmptyResult
          filters={filters}
          total={catalogue.songs.length}
          hidden={hidden}
          onChange={choose}
        />
      )}
      <TakeAwayFold catalogue={catalogue} view={shown} listening={listening} />
      <PagePart name="The soundtrack in numbers">
        <SoundtrackNumbers catalogue={catalogue} />
      </PagePart>
    </>
  )
}
