import type { ReactNode } from 'react'
import type { Song } from '../songs/Song.ts'
import { Listen } from '../listening/Listen.tsx'
import { ListenWhere } from '../listening/ListenWhere.tsx'
import { MarkButtons } from '../marks/MarkButtons.tsx'
import { ShareButton } from './ShareButton.tsx'
import styles from './SongActions.module.css'
import type { SongHandlers } from './SongHandlers.ts'

type SongActionsProps = Omit<SongHandlers, 'onToggleStory'> & {
  readonly song: Song
  /** What else there is to do. */
  readonly children?: ReactNode
}

/** What to do with a song: listen to it, hand it on. */
export function SongActions(props: SongActionsProps) {
  const { song, onToggleMark, children } = props
  return (
    <div className={styles.actions}>
      <Listen song={song} />
      <ShareButton song={song} />
      {children}
      {onToggleMark && <MarkButtons song={song} onToggle={onToggleMark} />}
      <ListenWhere song={song} />
    </div>
  )
}
