import type { Option } from '../../lists/facets.ts'
import { toggleOption } from '../../lists/toggleOption.ts'
import type { ChangeView } from '../../lists/View.ts'
import styles from './FilterButtons.module.css'
import { attribute } from '../../ui/attribute.ts'
import * as guardNames from '../../guard/guardNames.ts'
import { optionName } from './optionName.ts'
import * as words from '../../words/words.ts'

type FilterButtonsProps = {
  readonly label: string
  readonly facet: keyof typeof brings
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly onChange: ChangeView
  /** The values of which we are not sure. */
  readonly unsure?: readonly string[] | undefined
  /** Whether they say what happens in a scene. */
  readonly guarded?: boolean
}

/** What a button is read out as: who is on it, and what it brings. */
const brings = { character: words.songsWith, artist: words.songsBy } as const

/** Names of a song's that narrow the list to the songs that share them. */
export function FilterButtons(props: FilterButtonsProps) {
  const { label, facet, options, chosen, onChange } = props
  const { unsure = [], guarded } = props
  return (
    <ul
      className={styles.names}
      aria-label={label}
      translate="no"
      {...(guarded && attribute(guardNames.story))}
    >
      {options.map((option) => {
        const { value } = option
        const name = optionName(facet, option)
        const isUnsure = unsure.includes(value)
        return (
          <li key={value}>
            <button
              className={styles.name}
              type="button"
              aria-label={
                isUnsure ? words.songsProbablyWith(name) : brings[facet](name)
              }
              aria-pressed={chosen.includes(value)}
              onClick={() =>
                onChange((from) => toggleOption(from, facet, value))
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
