import buttons from './Button.module.css'

type PrintButtonProps = { readonly onPrint: () => void }

export function PrintButton({ onPrint }: PrintButtonProps) {
  return (
    <button className={buttons.handOver} type="button" onClick={onPrint}>
      Print the list
    </button>
  )
}
