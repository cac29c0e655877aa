import { contentNotes, type ContentNote } from '../songs/contentNotes.ts'
import styles from './ContentNotesSetting.module.css'
import type { Guarding } from './Guarding.ts'

type ContentNotesSettingProps = {
  readonly guarding: Pick<Guarding, 'guard' | 'toggleAvoided'>
}

/** What a visitor would rather not meet: such scenes are held back. */
export function ContentNotesSetting({ guarding }: ContentNotesSettingProps) {
  const { guard, toggleAvoided } = guarding
  return (
    <fieldset className={styles.notes}>
      <legend>Keep back scenes with</legend>
      {(Object.keys(contentNotes) as ContentNote[]).map((note) => (
        <label className={styles.note} key={note}>
          <input
            type="checkbox"
            checked={guard.avoided.includes(note)}
            onChange={() => toggleAvoided(note)}
          />
          {contentNotes[note]}
        </label>
      ))}
    </fieldset>
  )
}
