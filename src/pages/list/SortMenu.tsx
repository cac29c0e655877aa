import { sorts as labels, type Sort } from '../../songs/sorts.ts'
import type { ChangeView, View } from '../../lists/View.ts'
import { offeredSorts } from '../../lists/offeredSorts.ts'
import styles from './SortMenu.module.css'

type SortMenuProps = {
  readonly view: Pick<View, 'sort' | 'query'>
  /** The orders that the list comes in. */
  readonly sorts: readonly Sort[]
  readonly onChange: ChangeView
}

export function SortMenu({ view, sorts, onChange }: SortMenuProps) {
  const { offered, chosen } = offeredSorts(sorts, view)
  return (
    <label className={styles.field}>
      <span className={styles.label}>Order</span>
      <select
        className={styles.menu}
        name="sort"
        value={chosen}
        onChange={({ target }) => {
          // React sets a controlled select back before the view has changed.
          const sort = target.value as Sort
          onChange((from) => ({ ...from, sort }))
        }}
      >
        {offered.map((id) => (
          <option key={id} value={id}>
            {labels[id]}
          </option>
        ))}
      </select>
    </label>
  )
}
