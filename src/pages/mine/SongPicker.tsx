import { useEffect } from 'react'
import type { Catalogue } from '../../lists/catalogue.ts'
import type { TopTen } from '../../topTen/TopTen.ts'
import type { AwaitedSongs } from '../AwaitedSongs.ts'
import { PickedSongs } from './PickedSongs.tsx'
import { WaitForSongs } from '../WaitForSongs.tsx'
import styles from './SongPicker.module.css'
import { useOpened } from '../../ui/useOpened.ts'
import * as words from '../../words/words.ts'

export type SongPickerProps = {
  readonly catalogue: Pick<Catalogue, 'songs' | 'search' | 'sortedBy'>
  /** How it stands with the songs to choose from, where they are not here. */
  readonly awaited: AwaitedSongs | undefined
  readonly own: TopTen
  readonly onOpen: () => void
  readonly onToggle: (slug: string) => void
}

/** All songs, to choose one's own from. They are asked for when it is unfolded. */
export function SongPicker(props: SongPickerProps) {
  const { catalogue, awaited, own, onOpen, onToggle } = props
  const { opened, details } = useOpened()

  // The outside system is the network.
  useEffect(() => {
    if (opened) onOpen()
  }, [opened, onOpen])

  return (
    <details className={styles.picker} {...details}>
      <summary className={styles.summary}>{words.addSongs}</summary>
      {opened && awaited && <WaitForSongs {...awaited} />}
      {opened && !awaited && (
        <PickedSongs catalogue={catalogue} own={own} onToggle={onToggle} />
      )}
    </details>
  )
}
