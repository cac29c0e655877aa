import { useLocation, useNavigate } from 'react-router-dom'
import type { Catalogue } from '../countdown/catalogue.ts'
import type { Song } from '../countdown/countdownSchema.ts'
import { useListening } from '../state/useListening.ts'
import { useView } from '../state/useView.ts'
import { SongPage } from '../ui/SongPage.tsx'

type SongScreenProps = {
  readonly song: Song
  readonly catalogue: Catalogue
}

export function SongScreen({ song, catalogue }: SongScreenProps) {
  const { service, dropService } = useView(catalogue)
  const listening = useListening(service, dropService)
  const location = useLocation()
  const navigate = useNavigate()
  const list = listIn(location.state)

  return (
    <SongPage
      song={song}
      countdown={catalogue}
      listening={listening}
      list={`/${list ?? ''}`}
      onBack={(event) => {
        // The entry before this one knows the filters and how far one had read.
        if (list === undefined) return
        event.preventDefault()
        void navigate(-1)
      }}
    />
  )
}

/** The search part of the list that a visitor came from, if from a list. */
function listIn(state: unknown): string | undefined {
  const { list } = Object(state) as { list?: unknown }
  return typeof list === 'string' ? list : undefined
}
