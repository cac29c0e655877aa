import type { Facet, Option } from '../../lists/facets.ts'
import { toggleOption } from '../../lists/toggleOption.ts'
import type { ChangeView } from '../../lists/View.ts'
import styles from './FilterButtons.module.css'
import { attribute } from '../../ui/attribute.ts'
import * as guardNames from '../../guard/guardNames.ts'

type FilterButtonsProps = {
  readonly label: string
  readonly facet: Facet
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  /** What a button brings, as in “Songs with”. */
  readonly brings: string
  readonly onChange: ChangeView
  /** The values of which we are not sure. */
  readonly unsure?: readonly string[] | undefined
  /** Whether they say what happens in a scene. */
  readonly guarded?: boolean
}

/** Names of a song's that narrow the list to the songs that share them. */
export function FilterButtons(props: FilterButtonsProps) {
  const { label, facet, options, chosen, brings, onChange } = props
  const { unsure = [], guarded } = props
  return (
    <ul
      className={styles.names}
      aria-label={label}
      {...(guarded && attribute(guardNames.story))}
    >
      {options.map(({ value, label: name }) => (
        <li key={value}>
          <button
            className={styles.name}
            type="button"
            aria-pressed={chosen.includes(value)}
            onClick={() => onChange((from) => toggleOption(from, facet, value))}
          >
            <span className="visually-hidden">{brings} </span>
            {name}
            {unsure.includes(value) && (
              <span>
                <span aria-hidden="true">?</span>
                <span className="visually-hidden">, probably</span>
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}
