import { useState, type ReactNode } from 'react'
import buttons from './Button.module.css'
import styles from './CopyButton.module.css'

type CopyButtonProps = {
  /** Called on a press: the address of the page is not known at build time. */
  readonly text: () => string
  /** The title, if the text is an address: it is shared where that works. */
  readonly shareAs?: string
  /** One of several in a line. */
  readonly quiet?: boolean
  readonly children: ReactNode
}

/** Copies a text; where the clipboard is refused, shows it selected. */
export function CopyButton({
  text,
  shareAs,
  quiet,
  children,
}: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>()

  async function handOver() {
    try {
      if (shareAs && 'share' in navigator) {
        await navigator.share({ title: shareAs, url: text() })
      } else {
        await navigator.clipboard.writeText(text())
        setOutcome('copied')
      }
    } catch (error) {
      const cancelled = error instanceof Error && error.name === 'AbortError'
      setOutcome(cancelled ? undefined : 'refused')
    }
  }

  return (
    <>
      <button
        className={quiet ? buttons.quiet : buttons.plain}
        type="button"
        onClick={() => void handOver()}
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
              value={text()}
              ref={(field) => field?.select()}
            />
          </label>
        )}
      </output>
    </>
  )
}
