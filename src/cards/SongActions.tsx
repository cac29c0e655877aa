import type { ReactNode } from 'react'
import type { Song } from '../songs/Song.ts'
import { ListenLinks } from '../listening/ListenLinks.tsx'
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
  const { song, listening, unfolded, onToggleMark, children } = props
  return (
    // A returning visitor's service is known only after hydration: one button
    // then replaces several. The key mounts new nodes: old ones that move count
    // as a layout shift, new ones do not.
    <div className={styles.actions} key={String(listening.returning)}>
      <ListenLinks song={song} listening={listening} unfolded={unfolded} />
      <ShareButton song={song} />
      {children}
      {onToggleMark && <MarkButtons song={song} onToggle={onToggleMark} />}
    </div>
  )
}
