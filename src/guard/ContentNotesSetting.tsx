import { contentNotes } from '../songs/contentNotes.ts'
import styles from './ContentNotesSetting.module.css'
import type { Guarding } from './Guarding.ts'
import * as words from '../words/words.ts'

type ContentNotesSettingProps = {
  readonly guarding: Pick<Guarding, 'guard' | 'toggleAvoided'>
}

/** What a visitor would rather not meet: such scenes are hidden. */
export function ContentNotesSetting({ guarding }: ContentNotesSettingProps) {
  const { guard, toggleAvoided } = guarding
  return (
    <fieldset className={styles.notes}>
      <legend>{words.hideScenesWith}</legend>
      {contentNotes.map((note) => (
        <label className={styles.note} key={note}>
          <input
            type="checkbox"
            checked={guard.avoided.includes(note)}
            onChange={() => toggleAvoided(note)}
          />
          <span>{words.contentNoteNames[note]}</span>
        </label>
      ))}
    </fieldset>
  )
}
