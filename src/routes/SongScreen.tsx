import { useLocation, useNavigate } from 'react-router-dom'
import type { Catalogue } from '../countdown/catalogue.ts'
import type { Countdown } from '../countdown/Content.ts'
import type { RankedSong } from '../countdown/Song.ts'
import { builtWith } from '../state/builtWith.ts'
import { useHydrated } from '../state/useHydrated.ts'
import { useView } from '../state/useView.ts'
import { GuardSetting } from '../ui/GuardSetting.tsx'
import { PagePart } from '../ui/PagePart.tsx'
import { SongPage } from '../ui/SongPage.tsx'
import { useSongHandlers } from './useSongHandlers.ts'
import { useTakeOver } from './useTakeOver.ts'

type SongScreenProps = {
  readonly slug: string | undefined
  readonly catalogue: Countdown & Catalogue<RankedSong>
}

export function SongScreen({ slug, catalogue }: SongScreenProps) {
  const song = catalogue.songs.find((one) => one.slug === slug)
  const { guarding, handlers } = useSongHandlers(useView(catalogue))
  const location = useLocation()
  const navigate = useNavigate()
  const { list, direct } = arrival(useHydrated() ? location.state : null)
  useTakeOver(true)

  if (!song) return null
  return (
    <>
      <PagePart name="The spoiler guard">
        <GuardSetting content={catalogue} guarding={guarding} />
      </PagePart>
      <SongPage
        song={song}
        countdown={catalogue}
        songsPerEpisode={builtWith.songsPerEpisode}
        list={list}
        onBack={(event) => {
          // The entry before this one knows how far the visitor had read, too.
          if (!direct) return
          event.preventDefault()
          void navigate(-1)
        }}
        {...handlers}
      />
    </>
  )
}

/** From which list a visitor came, and whether straight from it. */
function arrival(state: unknown) {
  const { list, direct } = Object(state) as Record<string, unknown>
  return {
    list: typeof list === 'string' ? list : '/',
    direct: direct === true,
  }
}
