import type { Song } from '../songs/Song.ts'
import { useStored } from '../device/useStored.ts'
import { keptStanding } from '../topTen/keptStanding.ts'
import { ownStore } from '../topTen/ownStore.ts'
import buttons from '../ui/Button.module.css'
import { SteadyButton } from '../ui/SteadyButton.tsx'
import * as words from '../words/words.ts'

type TenButtonProps = {
  readonly song: Pick<Song, 'slug' | 'rank' | 'title'>
  /**
   * The class by which a style sheet draws it, where a list has hundreds: it is
   * then one element, without an icon or words in it.
   */
  readonly drawn?: string | undefined
  readonly onToggle: (slug: string) => void
}

/** Whether a song is in the visitor's own ten, and what takes it in or out. */
export function TenButton({ song, drawn, onToggle }: TenButtonProps) {
  const standing = keptStanding(song, useStored(ownStore, undefined))
  return (
    <SteadyButton
      className={drawn ?? buttons.quiet}
      label={words.tenButtonName[standing](song.title)}
      state={drawn && standing}
      possible={standing !== 'full'}
      onPress={() => onToggle(song.slug)}
    >
      {!drawn && (
        <>
          <svg className={buttons.icon} viewBox="0 0 24 24" aria-hidden="true">
            <path
              d={standing === 'in' ? 'M5 12.5l5 5 9-11' : 'M12 5v14M5 12h14'}
            />
          </svg>
          <span>{words.tenButton[standing]}</span>
        </>
      )}
    </SteadyButton>
  )
}
