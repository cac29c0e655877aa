import buttons from '../../ui/Button.module.css'
import * as words from '../../words/words.ts'

type PrintButtonProps = { readonly onPrint: () => void }

export function PrintButton({ onPrint }: PrintButtonProps) {
  return (
    <button className={buttons.plain} type="button" onClick={onPrint}>
      {words.printList}
    </button>
  )
}
