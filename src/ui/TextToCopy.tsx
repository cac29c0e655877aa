import styles from './TextToCopy.module.css'

type TextToCopyProps = { readonly label: string; readonly text: string }

/** A text to copy by hand: it selects itself, and keeps its lines. */
export function TextToCopy({ label, text }: TextToCopyProps) {
  return (
    <label className={styles.label}>
      <span>{label}</span>
      <textarea
        className={styles.text}
        readOnly
        rows={Math.min(text.split('\n').length, 8)}
        value={text}
        ref={select}
        onFocus={({ currentTarget }) => select(currentTarget)}
      />
    </label>
  )
}

function select(field: HTMLTextAreaElement | null) {
  field?.select()
}
