import type { ReactNode } from 'react'
import type { Song } from '../songs/Song.ts'
import { MarkButtons } from '../marks/MarkButtons.tsx'
import { ReportButton } from './ReportButton.tsx'
import { ShareButton } from './ShareButton.tsx'
import styles from './SongActions.module.css'
import type { SongHandlers } from './SongHandlers.ts'
import { TenButton } from './TenButton.tsx'

type SongActionsProps = Omit<SongHandlers, 'onToggleStory'> & {
  readonly song: Song
  /** Another way to hand it on. */
  readonly children?: ReactNode
}

/** What to do with a song besides listening: note it, hand it on, correct it. */
export function SongActions(props: SongActionsProps) {
  const { song, onToggleMark, onToggleTen, children } = props
  return (
    <div className={styles.actions}>
      {onToggleMark && <MarkButtons song={song} onToggle={onToggleMark} />}
      <TenButton song={song} onToggle={onToggleTen} />
      <ShareButton song={song} />
      {children}
      <ReportButton song={song} />
    </div>
  )
}
