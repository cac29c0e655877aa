import buttons from '../../ui/Button.module.css'
import * as words from '../../words/words.ts'

type PrintButtonProps = {
  readonly onPrint: () => void
  /** When it last came to nothing. */
  readonly failed: number | undefined
}

export function PrintButton({ onPrint, failed }: PrintButtonProps) {
  return (
    <>
      <button className={buttons.plain} type="button" onClick={onPrint}>
        {words.printList}
      </button>
      <output>
        {failed !== undefined && <p key={failed}>{words.printFailed}</p>}
      </output>
    </>
  )
}
