import type { ReactNode } from 'react'
import { facets, type Facet, type Option } from '../countdown/facets.ts'
import styles from './FacetFilter.module.css'

type FacetFilterProps = {
  readonly facet: Facet
  readonly options: readonly Option[]
  readonly counts: ReadonlyMap<string, number>
  readonly chosen: readonly string[]
  readonly onToggle: (value: string) => void
  readonly children?: ReactNode
}

/** The values of one facet, each with how many songs it would leave. */
export function FacetFilter(props: FacetFilterProps) {
  const { facet, options, counts, chosen, onToggle, children } = props
  return (
    <fieldset className={styles.facet} data-facet={facet}>
      <legend className={styles.legend}>{facets[facet].label}</legend>
      {children}
      <div className={styles.options}>
        {options.map(({ value, label }) => {
          const count = counts.get(value)
          const checked = chosen.includes(value)
          return (
            <label className={styles.option} key={value}>
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
