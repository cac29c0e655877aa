import { useLocation, useNavigate } from 'react-router-dom'
import { pages } from '../../site/pages.ts'
import type { Catalogue } from '../../lists/catalogue.ts'
import { useHydrated } from '../../device/useHydrated.ts'
import { useView } from '../../lists/useView.ts'
import { GuardSetting } from '../../guard/GuardSetting.tsx'
import { PagePart } from '../../ui/PagePart.tsx'
import { SongPage } from './SongPage.tsx'
import { UnknownWishes } from '../UnknownWishes.tsx'
import { useSongHandlers } from '../useSongHandlers.ts'
import * as words from '../../words/words.ts'

type SongScreenProps = {
  readonly slug: string | undefined
  readonly catalogue: Catalogue
}

export function SongScreen({ slug, catalogue }: SongScreenProps) {
  const song = catalogue.songs.find((one) => one.slug === slug)
  const { guarding, handlers } = useSongHandlers(catalogue.songs)
  const { unknown } = useView(catalogue)
  const location = useLocation()
  const navigate = useNavigate()
  const { list, direct } = arrival(
    useHydrated() ? location.state : null,
    song?.rank === undefined ? pages.soundtrack.path : pages.countdown.path,
  )

  if (!song) return null
  return (
    <>
      <UnknownWishes wishes={unknown} />
      <SongPage
        song={song}
        content={catalogue}
        list={list}
        onBack={(event) => {
          // Back, not a new entry: so the browser restores the scroll position.
          if (!direct) return
          event.preventDefault()
          void navigate(-1)
        }}
        {...handlers}
      >
        <PagePart broken={words.spoilersBroken}>
          <GuardSetting
            parts={catalogue.parts}
            songs={[song]}
            guarding={guarding}
          />
        </PagePart>
      </SongPage>
    </>
  )
}

/** From where a visitor came, or would have; and whether straight from it. */
function arrival(state: unknown, home: string) {
  const { list, direct } = Object(state) as Record<string, unknown>
  return {
    list: typeof list === 'string' ? list : home,
    direct: direct === true,
  }
}
