import type { Countdown } from '../../songs/Content.ts'
import type { RankedSong } from '../../songs/Song.ts'
import { HeldBack } from '../../guard/HeldBack.tsx'
import { RevealCard } from './RevealCard.tsx'
import { RevealEnding } from './RevealEnding.tsx'
import { Scene } from '../../cards/Scene.tsx'
import { Listen } from '../../listening/Listen.tsx'
import { ListenWhere } from '../../listening/ListenWhere.tsx'
import { SongActions } from '../../cards/SongActions.tsx'
import type { SongHandlers } from '../../cards/SongHandlers.ts'
import { SongHeading } from '../../cards/SongHeading.tsx'
import { Vignette } from '../../cards/Vignette.tsx'

type RevealedSongProps = Pick<Countdown, 'seasons'> &
  SongHandlers & {
    readonly song: RankedSong
    /** Whether no song comes after it. */
    readonly ending: boolean
  }

/** The song whose turn it is. */
export function RevealedSong(props: RevealedSongProps) {
  const { song, seasons, ending } = props
  const { onToggleStory, onToggleMark } = props
  return (
    <RevealCard
      heading="song"
      season={song.season}
      picture={<Vignette song={song} first />}
    >
      <SongHeading song={song} seasons={seasons} heading="h1" id="song" />
      <HeldBack song={song} onToggle={onToggleStory} />
      {song.story && <Scene story={song.story} />}
      <Listen song={song} />
      <ListenWhere song={song} />
      <SongActions song={song} onToggleMark={onToggleMark} />
      {ending && <RevealEnding />}
    </RevealCard>
  )
}
