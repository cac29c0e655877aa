import type { Facet, Option } from '../../lists/facets.ts'
import type { Flag } from '../../lists/flags.ts'
import * as guardNames from '../../guard/guardNames.ts'
import * as takeover from '../../early/takeover.ts'
import { attribute } from '../../ui/attribute.ts'
import styles from './FacetFilter.module.css'
import { OptionBox } from './OptionBox.tsx'

type FilterOptionProps = {
  /** What it is called in the address. */
  readonly name: Facet | Flag
  readonly option: Option
  /** How many songs it would leave; none if it would bring none. */
  readonly count: number
  readonly checked: boolean
  readonly onToggle: () => void
}

/** One choice to narrow a list by, with how many songs it would leave. */
export function FilterOption(props: FilterOptionProps) {
  const { name, option, count, checked, onToggle } = props
  const { value, label, title } = option
  return (
    <label
      className={styles.option}
      data-letters={Math.min(Math.max(4, label.length), 6)}
      {...(name === 'episode' && attribute(guardNames.at, value))}
    >
      <OptionBox
        name={name}
        value={value}
        checked={checked}
        possible={Boolean(count)}
        onToggle={onToggle}
      />
      {label}
      {title && <span {...attribute(guardNames.story)}> {title}</span>}
      <span className="visually-hidden">, </span>
      <span className={styles.count} {...attribute(takeover.counts)}>
        {count ?? 0}
      </span>
      <span className="visually-hidden">
        {count === 1 ? ' song' : ' songs'}
      </span>
    </label>
  )
}
