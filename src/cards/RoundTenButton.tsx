import type { Song } from '../songs/Song.ts'
import { useStored } from '../device/useStored.ts'
import { keptStanding } from '../topTen/keptStanding.ts'
import { ownStore } from '../topTen/ownStore.ts'
import { SteadyButton } from '../ui/SteadyButton.tsx'
import styles from './RoundTenButton.module.css'
import * as words from '../words/words.ts'

type RoundTenButtonProps = {
  readonly song: Pick<Song, 'slug' | 'rank' | 'title'>
  readonly onToggle: (slug: string) => void
}

/**
 * A `TenButton` for a list of hundreds: its picture alone, which the style sheet
 * draws, so that it is one element and no more.
 */
export function RoundTenButton({ song, onToggle }: RoundTenButtonProps) {
  const standing = keptStanding(song, useStored(ownStore, undefined))
  return (
    <SteadyButton
      className={styles.round}
      label={words.tenButtonName[standing](song.title)}
      state={standing}
      possible={standing !== 'full'}
      onPress={() => onToggle(song.slug)}
    />
  )
}
