import type { Facet } from '../../lists/facets.ts'
import type { Flag } from '../../lists/flags.ts'
import * as guardNames from '../../guard/guardNames.ts'
import { attribute } from '../../ui/attribute.ts'
import styles from './FacetFilter.module.css'
import { OptionBox } from './OptionBox.tsx'
import { SongCount } from './SongCount.tsx'

type FilterOptionProps = {
  /** What it is called in the address. */
  readonly name: Facet | Flag
  readonly value: string
  readonly label: string
  /** What else it is called, where that may be told. */
  readonly title?: string | undefined
  /** How many songs it would leave; none if it would bring none. */
  readonly count: number
  readonly checked: boolean
  readonly onToggle: () => void
}

/** Whose values are called by names, and not by words of ours. */
const isName: ReadonlySet<FilterOptionProps['name']> = new Set([
  'character',
  'artist',
  'episode',
])

/** One choice to narrow a list by, with how many songs it would leave. */
export function FilterOption(props: FilterOptionProps) {
  const { name, value, label, title, count, checked, onToggle } = props
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
      <span translate={isName.has(name) ? 'no' : undefined}>{label}</span>
      {title && (
        <span translate="no" {...attribute(guardNames.story)}>
          {` ${title}`}
        </span>
      )}
      <SongCount of={count} className={styles.count} />
    </label>
  )
}
