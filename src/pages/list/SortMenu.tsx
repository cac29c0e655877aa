import { sorts as labels, type Sort } from '../../songs/sorts.ts'
import type { ChangeView } from '../../lists/View.ts'
import { Field } from '../../ui/Field.tsx'

type SortMenuProps = {
  readonly sort: Sort
  /** The orders that the list comes in. */
  readonly sorts: readonly Sort[]
  readonly onChange: ChangeView
}

export function SortMenu({ sort, sorts, onChange }: SortMenuProps) {
  return (
    <Field label="Order">
      <select
        name="sort"
        value={sort}
        onChange={({ target }) => {
          // A controlled select: React puts `target.value` back after this
          // handler, and `onChange` may call its function later.
          const chosen = target.value as Sort
          onChange((from) => ({ ...from, sort: chosen }))
        }}
      >
        {sorts.map((id) => (
          <option key={id} value={id}>
            {labels[id]}
          </option>
        ))}
      </select>
    </Field>
  )
}
