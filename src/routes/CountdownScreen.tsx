import {
  lazy,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  type MouseEvent,
} from 'react'
import { useNavigate } from 'react-router-dom'
import { activeFilters } from '../countdown/activeFilters.ts'
import type { Catalogue } from '../countdown/catalogue.ts'
import { countOptions } from '../countdown/countOptions.ts'
import { mapFacets } from '../countdown/facets.ts'
import type { Song } from '../countdown/countdownSchema.ts'
import { heldSongs } from '../countdown/heldSongs.ts'
import { formatView, parseView } from '../countdown/parseView.ts'
import { selectSongs } from '../countdown/selectSongs.ts'
import { songPath } from '../countdown/songPath.ts'
import { sorts } from '../countdown/sorts.ts'
import type { View } from '../countdown/View.ts'
import { useGuard } from '../state/useGuard.ts'
import { useListening } from '../state/useListening.ts'
import { useMarks } from '../state/useMarks.ts'
import { useView } from '../state/useView.ts'
import { Announcement } from '../ui/Announcement.tsx'
import { EmptyResult } from '../ui/EmptyResult.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Fold } from '../ui/Fold.tsx'
import { GuardSetting } from '../ui/GuardSetting.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PagePart } from '../ui/PagePart.tsx'
import { ResultBar } from '../ui/ResultBar.tsx'
import { ServiceSetting } from '../ui/ServiceSetting.tsx'
import { SongList } from '../ui/SongList.tsx'
import { SortMenu } from '../ui/SortMenu.tsx'
import { UnknownWishes } from '../ui/UnknownWishes.tsx'
import { ViewControls } from '../ui/ViewControls.tsx'
import { afterPaint } from './afterPaint.ts'
import { glide } from './glide.ts'
import { useTakeOver } from './useTakeOver.ts'

const TakeAwaySection = lazy(async () => ({
  default: (await import('./TakeAwaySection.tsx')).TakeAwaySection,
}))

export function CountdownScreen({ catalogue }: { catalogue: Catalogue }) {
  const address = useView(catalogue)
  const { view, changeView } = address
  const listening = useListening(address.service, address.dropService)
  const guarding = useGuard()
  const { toggleMark } = useMarks()
  const hidden = heldSongs(catalogue.songs).hidden.length

  // What was chosen must show at once, and a letter too, even where the list
  // takes a while to follow: for as long as it does, its props stay the same.
  const [held, setHeld] = useState<View>()
  const query = useDeferredValue(view.query)
  const following = formatView({ ...(held ?? view), query })
  const shown = useMemo(
    () => parseView(following, catalogue).view,
    [following, catalogue],
  )
  const { songs, filters, counts, terms } = useMemo(
    () => ({
      songs: selectSongs(catalogue, shown),
      filters: activeFilters(catalogue, shown),
      counts: mapFacets((facet) => countOptions(catalogue, shown, facet)),
      terms: catalogue.search(shown.query)?.terms,
    }),
    [catalogue, shown],
  )

  useTakeOver(query === view.query)

  // The outside system is time: search reads every word once, which the first
  // letter should not wait for.
  useEffect(() => afterPaint(() => catalogue.search(' ')), [catalogue])

  const choose = useCallback(
    (change: (view: View) => View) => {
      const now = parseView(window.location.search, catalogue).view
      setHeld((before) => before ?? now)
      changeView(change)
      afterPaint(() => glide(() => setHeld(undefined)))
    },
    [catalogue, changeView],
  )
  const type = useCallback(
    (text: string) =>
      changeView((from) => ({ ...from, query: text }), 'typing'),
    [changeView],
  )

  const navigate = useNavigate()
  const open = useCallback(
    (event: MouseEvent, song: Song) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
        return
      event.preventDefault()
      const card = event.currentTarget.closest('article')
      card?.setAttribute('data-opening', '')
      glide(() =>
        navigate(songPath(song), {
          state: { list: window.location.search, direct: true },
        }),
      )
    },
    [navigate],
  )

  return (
    <>
      <PagePart name="The spoiler guard">
        <GuardSetting countdown={catalogue} guarding={guarding} />
      </PagePart>
      <PagePart name="The filters">
        <ViewControls
          view={view}
          options={catalogue.offered}
          hidden={hidden}
          counts={counts}
          onChange={choose}
          onType={type}
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
          <SortMenu sort={view.sort} onChange={choose} />
          <ServiceSetting listening={listening} />
        </ResultBar>
      </PagePart>
      <Announcement>
        {`${songs.length} of ${catalogue.songs.length} songs, ${sorts[view.sort].toLowerCase()}`}
      </Announcement>
      <UnknownWishes wishes={address.unknown} />
      {songs.length > 0 ? (
        <SongList
          songs={songs}
          view={shown}
          target={address.target}
          catalogue={catalogue}
          terms={terms}
          listening={listening}
          onChange={choose}
          onOpen={open}
          onToggleStory={guarding.toggleStory}
          onToggleMark={toggleMark}
        />
      ) : (
        <EmptyResult filters={filters} hidden={hidden} onChange={choose} />
      )}
      <Fold id="take-away" title="Take the list with you">
        <ErrorBoundary fallback={<Notice absence="broken" heading="h3" />}>
          <Suspense fallback={<Notice absence="loading" heading="h3" />}>
            <TakeAwaySection
              catalogue={catalogue}
              view={shown}
              listening={listening}
            />
          </Suspense>
        </ErrorBoundary>
      </Fold>
    </>
  )
}
