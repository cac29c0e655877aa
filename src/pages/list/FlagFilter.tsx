import { yes, type Flag } from '../../lists/flags.ts'
import styles from './FacetFilter.module.css'
import { FilterOption } from './FilterOption.tsx'
import * as words from '../../words/words.ts'

type FlagFilterProps = {
  readonly flag: Flag
  readonly count: number
  readonly checked: boolean
  readonly onToggle: () => void
}

/** A flag that may be up or not, with how many songs it would leave. */
export function FlagFilter({ flag, ...box }: FlagFilterProps) {
  return (
    <div className={styles.facet}>
      <div className={styles.options}>
        <FilterOption
          name={flag}
          value={yes}
          label={words.flagNames[flag]}
          {...box}
        />
      </div>
    </div>
  )
}
