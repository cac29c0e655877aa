import type { Countdown } from '../../songs/Content.ts'
import type { RankedSong } from '../../songs/Song.ts'
import { HeldBack } from '../../guard/HeldBack.tsx'
import { RevealCard } from './RevealCard.tsx'
import { Scene } from '../../cards/Scene.tsx'
import { SongActions } from '../../cards/SongActions.tsx'
import type { SongHandlers } from '../../cards/SongHandlers.ts'
import { SongHead } from '../../cards/SongHead.tsx'
import { Vignette } from '../../cards/Vignette.tsx'

type RevealedSongProps = Pick<Countdown, 'parts'> &
  SongHandlers & {
    readonly song: RankedSong
    /** Whether it is uncovered in half the time, as are all but the first few. */
    readonly quick: boolean
  }

/** The song whose turn it is. */
export function RevealedSong(props: RevealedSongProps) {
  const { song, parts, quick } = props
  const { onToggleStory, onToggleMark, onToggleTen } = props
  return (
    <RevealCard
      labelledBy="song"
      season={song.season}
      quick={quick}
      picture={<Vignette song={song} first />}
    >
      <SongHead song={song} parts={parts} heading="h1" id="song" />
      <HeldBack song={song} onToggle={onToggleStory} />
      {song.story && <Scene story={song.story} />}
      <SongActions
        song={song}
        onToggleMark={onToggleMark}
        onToggleTen={onToggleTen}
      />
    </RevealCard>
  )
}
