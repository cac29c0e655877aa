import type { ReactNode } from 'react'
import styles from './Field.module.css'

type FieldProps = { readonly label: string; readonly children: ReactNode }

/** A form control with its name. */
export function Field({ label, children }: FieldProps) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      {children}
    </label>
  )
}
