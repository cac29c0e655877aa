import type { Facet, Option } from '../../lists/facets.ts'
import styles from './FacetFilter.module.css'
import * as guardNames from '../../guard/guardNames.ts'
import { attribute } from '../../ui/attribute.ts'
import { FilterOption } from './FilterOption.tsx'

type FacetFilterProps = {
  readonly facet: Facet
  readonly label: string
  readonly options: readonly Option[]
  readonly counts: ReadonlyMap<string, number>
  readonly chosen: readonly string[]
  /** How many scenes are held back, with their values. */
  readonly hidden: number
  readonly onToggle: (value: string) => void
}

/** More options than fit into a few lines. */
const many = 30

/** The values of one facet, each with how many songs it would leave. */
export function FacetFilter(props: FacetFilterProps) {
  const {
    facet,
    label: name,
    options,
    counts,
    chosen,
    hidden,
    onToggle,
  } = props
  return (
    <fieldset
      className={styles.facet}
      data-facet={facet}
      {...(facet === 'character' && attribute(guardNames.people))}
    >
      <legend className={styles.legend}>
        {name}
        {hidden > 0 && (
          <span className={styles.hidden}>
            {' · '}
            {hidden}
            <span className="visually-hidden">
              {hidden === 1 ? ' scene' : ' scenes'}
            </span>{' '}
            hidden
          </span>
        )}
      </legend>
      <div
        className={styles.options}
        data-many={options.length > many || undefined}
      >
        {options.map((option) => (
          <FilterOption
            key={option.value}
            name={facet}
            option={option}
            count={counts.get(option.value) ?? 0}
            checked={chosen.includes(option.value)}
            onToggle={() => onToggle(option.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
