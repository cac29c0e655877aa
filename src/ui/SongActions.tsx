import type { ReactNode } from 'react'
import type { Song } from '../countdown/Song.ts'
import { ListenLinks, type Listening } from './ListenLinks.tsx'
import { MarkButtons, type ToggleMark } from './MarkButtons.tsx'
import { ShareButton } from './ShareButton.tsx'
import styles from './SongActions.module.css'

type SongActionsProps = {
  readonly song: Song
  readonly listening: Listening
  /** Whether to show all services at once to whoever has none yet. */
  readonly unfolded?: boolean
  readonly onToggleMark: ToggleMark
  /** What else there is to do. */
  readonly children?: ReactNode
}

/** What to do with a song: listen to it, hand it on. */
export function SongActions(props: SongActionsProps) {
  const { song, listening, unfolded, onToggleMark, children } = props
  return (
    // For who comes back, other buttons than the page was built with: new ones
    // in their places, rather than the same ones moved.
    <div className={styles.actions} key={String(listening.returning)}>
      <ListenLinks song={song} listening={listening} unfolded={unfolded} />
      <ShareButton song={song} />
      {children}
      <MarkButtons song={song} onToggle={onToggleMark} />
    </div>
  )
}
