import type { Facet } from '../../lists/facets.ts'
import type { Flag } from '../../lists/flags.ts'
import styles from './OptionBox.module.css'

type OptionBoxProps = {
  /** What it is called in the address. */
  readonly name: Facet | Flag
  readonly value: string
  readonly checked: boolean
  /** Whether there is a song that it would leave. */
  readonly possible: boolean
  readonly onToggle: () => void
}

/** What ticks a choice to narrow a list by, as large as its label. */
export function OptionBox(props: OptionBoxProps) {
  const { name, value, checked, possible, onToggle } = props
  return (
    <input
      className={styles.box}
      type="checkbox"
      name={name}
      value={value}
      checked={checked}
      disabled={!possible && !checked}
      onChange={onToggle}
    />
  )
}
