import { useState, type ReactNode } from 'react'
import buttons from './Button.module.css'
import { saveFile } from './saveFile.ts'
import styles from './SaveButton.module.css'
import links from './TextLink.module.css'
import { TextToCopy } from './TextToCopy.tsx'
import { useOpened } from './useOpened.ts'
import * as words from '../words/words.ts'

type SaveButtonProps = {
  /** Called on a press. */
  readonly file: () => TextFile
  /** What it is called, where that is not to be read on it. */
  readonly label?: string
  readonly children: ReactNode
}

type TextFile = {
  readonly text: string
  readonly fileName: string
  readonly mediaType: string
}

type Outcome = TextFile & {
  readonly taken: boolean
  readonly at: number
}

/**
 * Keeps a text as a file, where the browser puts what is downloaded. Browsers
 * within other apps often put it nowhere, and say nothing: so what should have
 * happened is said, and the text can be copied instead.
 */
export function SaveButton({ file, label, children }: SaveButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>()

  function save() {
    const made = file()
    const { text, fileName, mediaType } = made
    const saved = saveFile(new File([text], fileName, { type: mediaType }))
    setOutcome({ ...made, taken: saved !== undefined, at: performance.now() })
  }

  return (
    <>
      <button
        className={buttons.plain}
        type="button"
        aria-label={label}
        onClick={save}
      >
        {children}
      </button>
      <output className={styles.outcome}>
        {outcome && (
          <span key={outcome.at}>
            {outcome.taken
              ? words.savedAs(outcome.fileName)
              : words.notSaved(outcome.fileName)}
          </span>
        )}
      </output>
      {outcome && <Instead key={outcome.at} {...outcome} />}
    </>
  )
}

/** The text of a file: at once where there will be no file, else unfolded. */
function Instead({ text, taken }: Outcome) {
  const { opened, details } = useOpened()
  return (
    <details className={styles.instead} open={!taken} {...details}>
      <summary className={links.dotted}>{words.copyInstead}</summary>
      {(opened || !taken) && (
        <TextToCopy label={words.copyFromHere} text={text} />
      )}
    </details>
  )
}
