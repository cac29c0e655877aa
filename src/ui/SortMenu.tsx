import { sorts, type Sort } from '../countdown/sorts.ts'
import type { ChangeView } from '../countdown/View.ts'
import { Field } from './Field.tsx'

type SortMenuProps = {
  readonly sort: Sort
  readonly onChange: ChangeView
}

export function SortMenu({ sort, onChange }: SortMenuProps) {
  return (
    <Field label="Order">
      <select
        name="sort"
        value={sort}
        onChange={({ target }) => {
          // Read now: by the time that the view changes, it may be put back.
          const chosen = target.value as Sort
          onChange((from) => ({ ...from, sort: chosen }))
        }}
      >
        {Object.entries(sorts).map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}
