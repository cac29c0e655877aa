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
        onChange={({ target }) =>
          onChange((from) => ({ ...from, sort: target.value as Sort }))
        }
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
