import type { Facet, Option } from '../../lists/facets.ts'
import styles from './FacetFilter.module.css'
import * as guardNames from '../../guard/guardNames.ts'
import { attribute } from '../../ui/attribute.ts'
import { FilterOption } from './FilterOption.tsx'
import { optionName } from './optionName.ts'
import * as words from '../../words/words.ts'

type FacetFilterProps = {
  readonly facet: Facet
  readonly label: string
  readonly options: readonly Option[]
  readonly counts: ReadonlyMap<string, number>
  readonly chosen: readonly string[]
  /** How many scenes are held back, with their values. */
  readonly hidden: number
  /** Whether this device may have values that are not known yet. */
  readonly waits?: boolean
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
    waits = false,
    onToggle,
  } = props
  return (
    <fieldset
      className={styles.facet}
      data-facet={facet}
      hidden={waits}
      {...(facet === 'character' && attribute(guardNames.people))}
    >
      <legend className={styles.legend}>
        <span>{name}</span>
        {hidden > 0 && (
          <span className={styles.hidden}>
            <span>{' · '}</span>
            <span className="visually-hidden">
              {words.hiddenSceneCount(hidden)}
            </span>
            <span aria-hidden="true">{words.hiddenCount(hidden)}</span>
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
            value={option.value}
            label={optionName(facet, option)}
            title={option.title}
            count={counts.get(option.value) ?? Number(waits)}
            checked={chosen.includes(option.value)}
            onToggle={() => onToggle(option.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
