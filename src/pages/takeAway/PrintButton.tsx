import buttons from '../../ui/Button.module.css'

type PrintButtonProps = { readonly onPrint: () => void }

export function PrintButton({ onPrint }: PrintButtonProps) {
  return (
    <button className={buttons.plain} type="button" onClick={onPrint}>
      Print the list
    </button>
  )
}
