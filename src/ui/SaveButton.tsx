import { type ReactNode } from 'react'
import buttons from './Button.module.css'
import { saveFile } from './saveFile.ts'

type SaveButtonProps = {
  /** Called on a press. */
  readonly file: () => {
    readonly text: string
    readonly fileName: string
    readonly mediaType: string
  }
  /** What it is called, where that is not to be read on it. */
  readonly label?: string
  readonly children: ReactNode
}

/** Keeps a text as a file, where the browser puts what is downloaded. */
export function SaveButton({ file, label, children }: SaveButtonProps) {
  function save() {
    const { text, fileName, mediaType } = file()
    saveFile(new File([text], fileName, { type: mediaType }))
  }

  return (
    <button
      className={buttons.plain}
      type="button"
      aria-label={label}
      onClick={save}
    >
      {children}
    </button>
  )
}
