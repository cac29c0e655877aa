import type { Catalogue } from '../countdown/catalogue.ts'
import { heldSongs } from '../countdown/heldSongs.ts'
import type { RankedSong } from '../countdown/Song.ts'
import { sorts } from '../countdown/sorts.ts'
import { builtWith } from '../state/builtWith.ts'
import { useGuard } from '../state/useGuard.ts'
import { useListening } from '../state/useListening.ts'
import { useMarks } from '../state/useMarks.ts'
import { Announcement } from '../ui/Announcement.tsx'
import { EmptyResult } from '../ui/EmptyResult.tsx'
import { GuardSetting } from '../ui/GuardSetting.tsx'
import { PagePart } from '../ui/PagePart.tsx'
import { ResultBar } from '../ui/ResultBar.tsx'
import { ServiceSetting } from '../ui/ServiceSetting.tsx'
import { SongList } from '../ui/SongList.tsx'
import { SortMenu } from '../ui/SortMenu.tsx'
import { UnknownWishes } from '../ui/UnknownWishes.tsx'
import { ViewControls } from '../ui/ViewControls.tsx'
import { TakeAwayFold } from './TakeAwayFold.tsx'
import { useOpenSong } from './useOpenSong.ts'
import { useSongList } from './useSongList.ts'

type CountdownScreenProps = { readonly catalogue: Catalogue<RankedSong> }

export function CountdownScreen({ catalogue }: CountdownScreenProps) {
  const list = useSongList(catalogue)
  const { view, shown, songs, filters, choose } = list
  const listening = useListening(list.service, list.dropService)
  const guarding = useGuard()
  const { toggleMark } = useMarks()
  const hidden = heldSongs(catalogue.songs).hidden.length

  const open = useOpenSong()

  return (
    <>
      <PagePart name="The spoiler guard">
        <GuardSetting countdown={catalogue} guarding={guarding} />
      </PagePart>
      <PagePart name="The filters">
        <ViewControls
          beside={['season']}
          below={['character']}
          folded={{ 'Episode and artist': ['episode', 'artist', 'mark'] }}
          view={view}
          facets={catalogue.facets}
          options={catalogue.offered}
          hidden={hidden}
          counts={list.counts}
          onChange={choose}
          onType={list.type}
        />
      </PagePart>
      <PagePart name="The order of the list">
        <ResultBar
          filters={filters}
          shown={songs.length}
          total={catalogue.songs.length}
          winner={songs.find(({ rank }) => rank === 1)}
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
        <SongList
          songs={songs}
          view={shown}
          target={list.target}
          catalogue={catalogue}
          terms={list.terms}
          listening={listening}
          songsPerEpisode={builtWith.songsPerEpisode}
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
    </>
  )
}
