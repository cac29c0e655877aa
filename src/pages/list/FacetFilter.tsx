import type { ReactNode } from 'react'
import type { Facet, Option } from '../../lists/facets.ts'
import styles from './FacetFilter.module.css'

type FacetFilterProps = {
  readonly facet: Facet
  readonly label: string
  readonly options: readonly Option[]
  readonly counts: ReadonlyMap<string, number>
  readonly chosen: readonly string[]
  /** How many scenes are held back, with their values. */
  readonly hidden: number
  readonly onToggle: (value: string) => void
  readonly children?: ReactNode
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
    <fieldset className={styles.facet} data-facet={facet}>
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
      {props.children}
      <div
        className={styles.options}
        data-many={options.length > many || undefined}
      >
        {options.map(({ value, label, title }) => {
          const count = counts.get(value)
          const checked = chosen.includes(value)
          return (
            <label
              className={styles.option}
              key={value}
              data-letters={Math.min(Math.max(4, label.length), 6)}
              data-at={facet === 'episode' ? value : undefined}
            >
              <input
                className={styles.box}
                type="checkbox"
                name={facet}
                value={value}
                checked={checked}
                disabled={count === undefined && !checked}
                onChange={() => onToggle(value)}
              />
              {label}
              {title && <span data-story> {title}</span>}
              <span className="visually-hidden">, </span>
              <span className={styles.count} data-counts>
                {count ?? 0}
              </span>
              <span className="visually-hidden">
                {count === 1 ? ' song' : ' songs'}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
