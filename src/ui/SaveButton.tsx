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
  readonly children: ReactNode
}

/** Keeps a text as a file, where the browser puts what is downloaded. */
export function SaveButton({ file, children }: SaveButtonProps) {
  function save() {
    const { text, fileName, mediaType } = file()
    saveFile(new File([text], fileName, { type: mediaType }))
  }

  return (
    <button className={buttons.plain} type="button" onClick={save}>
      {children}
    </button>
  )
}
