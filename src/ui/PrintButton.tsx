import styles from './CopyButton.module.css'

type PrintButtonProps = { readonly onPrint: () => void }

export function PrintButton({ onPrint }: PrintButtonProps) {
  return (
    <button className={styles.button} type="button" onClick={onPrint}>
      Print the list
    </button>
  )
}
