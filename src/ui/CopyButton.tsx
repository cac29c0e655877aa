import { useEffect, useRef, useState, type ReactNode } from 'react'
import buttons from './Button.module.css'
import styles from './CopyButton.module.css'
import { patience } from './patience.ts'
import { TextToCopy } from './TextToCopy.tsx'
import * as words from '../words/words.ts'

type CopyButtonProps = {
  /** Called on a press: the address of the page is not known at build time. */
  readonly text: () => string
  /** What is said of it, if the text is an address: shared where that works. */
  readonly shareAs?: string
  /** One of several in a line. */
  readonly quiet?: boolean
  /** What it is called, where that is not to be read on it. */
  readonly label?: string
  readonly children: ReactNode
}

/** Of one press: the next makes a new one, even if it ends the same. */
type Outcome = { readonly copied: boolean; readonly at: number }

/** How long a button says that it has copied before it is itself again. */
const pause = 2500

/** Copies or shares a text; where neither works, shows it selected. */
export function CopyButton({
  text,
  shareAs,
  quiet,
  label,
  children,
}: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>()
  const asked = useRef<ReturnType<typeof setTimeout>>(undefined)

  function end(copied: boolean) {
    setOutcome({ copied, at: performance.now() })
  }

  async function handOver() {
    // A press before this one may never be answered: this one may be.
    clearTimeout(asked.current)
    const silence = setTimeout(end, patience, false)
    asked.current = silence
    try {
      if (shareAs && 'share' in navigator) {
        // A mail takes the title, a message the text.
        await navigator.share({ title: shareAs, text: shareAs, url: text() })
        setOutcome(undefined)
      } else {
        await navigator.clipboard.writeText(text())
        end(true)
      }
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError')
        setOutcome(undefined)
      else end(false)
    } finally {
      clearTimeout(silence)
    }
  }

  // The outside system is the clock.
  useEffect(() => {
    if (!outcome?.copied) return undefined
    const timer = setTimeout(setOutcome, pause, undefined)
    return () => clearTimeout(timer)
  }, [outcome])

  return (
    <span className={styles.copy} data-quiet={quiet}>
      <button
        className={quiet ? buttons.quiet : buttons.plain}
        type="button"
        aria-label={label}
        onClick={() => void handOver()}
      >
        {children}
      </button>
      <output className={styles.outcome} data-copied={outcome?.copied}>
        {/* Anew for each press, so that each is seen and heard. */}
        {outcome?.copied === true && (
          <span key={outcome.at}>{words.copied}</span>
        )}
        {outcome?.copied === false && (
          <TextToCopy
            key={outcome.at}
            label={words.copyFromHere}
            text={text()}
            onLeave={() => setOutcome(undefined)}
          />
        )}
      </output>
    </span>
  )
}
