import type { ReactNode } from 'react'
import type { Song } from '../songs/Song.ts'
import { ListenLinks } from '../listening/ListenLinks.tsx'
import { useListening } from '../listening/useListening.ts'
import { MarkButtons } from '../marks/MarkButtons.tsx'
import { ShareButton } from './ShareButton.tsx'
import styles from './SongActions.module.css'
import type { SongHandlers } from './SongHandlers.ts'

type SongActionsProps = Omit<SongHandlers, 'onToggleStory'> & {
  readonly song: Song
  /** Whether to show all services at once to whoever has none yet. */
  readonly unfolded?: boolean
  /** What else there is to do. */
  readonly children?: ReactNode
}

/** What to do with a song: listen to it, hand it on. */
export function SongActions(props: SongActionsProps) {
  const { song, unfolded, onToggleMark, children } = props
  const { returning } = useListening()
  return (
    // For who comes back, other buttons than the page was built with: new ones
    // in their places, rather than the same ones moved.
    <div className={styles.actions} key={String(returning)}>
      <ListenLinks song={song} unfolded={unfolded} />
      <ShareButton song={song} />
      {children}
      {onToggleMark && <MarkButtons song={song} onToggle={onToggleMark} />}
    </div>
  )
}
