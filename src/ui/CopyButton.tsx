import { useState, type ReactNode } from 'react'
import styles from './CopyButton.module.css'

type CopyButtonProps = { readonly text: string; readonly children: ReactNode }

/** Copies a text; where the clipboard is refused, shows it selected. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>()

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
  }

  return (
    <span className={styles.copy}>
      <button
        className={styles.button}
        type="button"
        onClick={() => void copy()}
      >
        {children}
      </button>
      <output className={styles.outcome}>
        {outcome === 'copied' && 'Copied'}
        {outcome === 'refused' && (
          <label>
            Copy it from here:{' '}
            <input
              className={styles.text}
              readOnly
              value={text}
              ref={(field) => field?.select()}
            />
          </label>
        )}
      </output>
    </span>
  )
}
