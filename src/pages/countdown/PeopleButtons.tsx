import type { Option } from '../../lists/facets.ts'
import { toggleOption } from '../../lists/toggleOption.ts'
import type { ChangeView } from '../../lists/View.ts'
import styles from './PeopleButtons.module.css'
import { attribute } from '../../ui/attribute.ts'
import * as guardNames from '../../guard/guardNames.ts'
import { optionName } from '../list/optionName.ts'
import * as words from '../../words/words.ts'

type PeopleButtonsProps = {
  readonly people: readonly Option[]
  readonly chosen: readonly string[]
  readonly onChange: ChangeView
  /** Those of them of whom we are not sure. */
  readonly unsure: readonly string[] | undefined
}

/** Who is in a scene, each to narrow the list to the songs with them. */
export function PeopleButtons(props: PeopleButtonsProps) {
  const { people, chosen, onChange, unsure = [] } = props
  return (
    <ul
      className={styles.names}
      aria-label={words.facetTitles.character}
      translate="no"
      {...attribute(guardNames.story)}
    >
      {people.map((person) => {
        const { value } = person
        const name = optionName('character', person)
        const isUnsure = unsure.includes(value)
        return (
          <li key={value}>
            <button
              className={styles.name}
              type="button"
              aria-label={
                isUnsure ? words.songsProbablyWith(name) : words.songsWith(name)
              }
              aria-pressed={chosen.includes(value)}
              onClick={() =>
                onChange((from) => toggleOption(from, 'character', value))
              }
            >
              <span>{name}</span>
              {isUnsure && <span>?</span>}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
