import type { Sort } from '../../songs/sorts.ts'
import type { ChangeView, View } from '../../lists/View.ts'
import { sortOptions } from '../../lists/sortOptions.ts'
import styles from './SortMenu.module.css'

type SortMenuProps = {
  readonly view: Pick<View, 'sort' | 'query'>
  /** The orders that the list comes in. */
  readonly sorts: readonly Sort[]
  readonly onChange: ChangeView
}

export function SortMenu({ view, sorts, onChange }: SortMenuProps) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>Order</span>
      <select
        className={styles.menu}
        name="sort"
        value={view.sort}
        onChange={({ target }) => {
          // React sets a controlled select back before the view has changed.
          const sort = target.value as Sort
          onChange((from) => ({ ...from, sort }))
        }}
      >
        {sortOptions(sorts, view).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
