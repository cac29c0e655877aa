import styles from './TextToCopy.module.css'

type TextToCopyProps = {
  readonly label: string
  readonly text: string
  /** Called once the focus goes elsewhere in the page. */
  readonly onLeave?: () => void
}

/** A text to copy by hand: it selects itself, and keeps its lines. */
export function TextToCopy({ label, text, onLeave }: TextToCopyProps) {
  return (
    <label className={styles.label}>
      <span>{label}</span>
      <textarea
        className={styles.text}
        readOnly
        rows={Math.min(text.split('\n').length, 8)}
        value={text}
        ref={select}
        onBlur={({ currentTarget }) => {
          // Another window having the focus leaves it where it is in ours.
          if (document.activeElement !== currentTarget) onLeave?.()
        }}
        onFocus={({ currentTarget }) => select(currentTarget)}
      />
    </label>
  )
}

function select(field: HTMLTextAreaElement | null) {
  field?.select()
}
