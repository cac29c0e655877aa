import { type ReactNode } from 'react'
import styles from './CopyButton.module.css'

type SaveButtonProps = {
  /** Asked when it is needed. */
  readonly file: () => {
    readonly text: string
    readonly fileName: string
    readonly mediaType: string
  }
  readonly children: ReactNode
}

/** Keeps a text as a file, where the browser puts what is downloaded. */
export function SaveButton({ file, children }: SaveButtonProps) {
  function save() {
    const { text, fileName, mediaType } = file()
    const href = URL.createObjectURL(new Blob([text], { type: mediaType }))
    Object.assign(document.createElement('a'), {
      href,
      download: fileName,
    }).click()
    // Safari reads it in its own time.
    setTimeout(() => URL.revokeObjectURL(href), 60_000)
  }

  return (
    <button className={styles.button} type="button" onClick={save}>
      {children}
    </button>
  )
}
