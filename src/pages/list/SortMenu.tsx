import type { Sort } from '../../songs/sorts.ts'
import type { ChangeView, View } from '../../lists/View.ts'
import { sortOptions } from '../../lists/sortOptions.ts'
import styles from './SortMenu.module.css'
import * as words from '../../words/words.ts'

type SortMenuProps = {
  readonly view: Pick<View, 'sort' | 'query'>
  /** The orders that the list comes in. */
  readonly sorts: readonly Sort[]
  readonly onChange: ChangeView
}

export function SortMenu({ view, sorts, onChange }: SortMenuProps) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{words.sortMenu}</span>
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
        {sortOptions(sorts, view).map(({ value, called }) => (
          <option key={value} value={value}>
            {words.sortNames[called]}
          </option>
        ))}
      </select>
    </label>
  )
}
