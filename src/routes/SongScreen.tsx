import { useLocation, useNavigate } from 'react-router-dom'
import type { Catalogue } from '../countdown/catalogue.ts'
import type { Song } from '../countdown/countdownSchema.ts'
import { useHydrated } from '../state/useHydrated.ts'
import { useListening } from '../state/useListening.ts'
import { useView } from '../state/useView.ts'
import { SongPage } from '../ui/SongPage.tsx'
import { useTakeOver } from './useTakeOver.ts'

type SongScreenProps = {
  readonly song: Song
  readonly catalogue: Catalogue
}

export function SongScreen({ song, catalogue }: SongScreenProps) {
  const { service, dropService } = useView(catalogue)
  const listening = useListening(service, dropService)
  const location = useLocation()
  const navigate = useNavigate()
  const { list, direct } = arrival(useHydrated() ? location.state : null)
  useTakeOver(true)

  return (
    <SongPage
      song={song}
      countdown={catalogue}
      listening={listening}
      list={list}
      onBack={(event) => {
        // The entry before this one knows how far the visitor had read, too.
        if (!direct) return
        event.preventDefault()
        void navigate(-1)
      }}
    />
  )
}

/** From which list a visitor came, and whether straight from it. */
function arrival(state: unknown) {
  const { list, direct } = Object(state) as Record<string, unknown>
  return {
    list: typeof list === 'string' ? list : '',
    direct: direct === true,
  }
}
