import type { ReactNode } from 'react'
import type { Catalogue } from '../../lists/catalogue.ts'
import { facetRules } from '../../lists/facetRules.ts'
import type { Facet } from '../../lists/facets.ts'
import { flags, type Flag } from '../../lists/flags.ts'
import { longestQuery } from '../../lists/parseView.ts'
import { toggleOption } from '../../lists/toggleOption.ts'
import type { ChangeView, View } from '../../lists/View.ts'
import { FacetFilter } from './FacetFilter.tsx'
import { FlagFilter } from './FlagFilter.tsx'
import styles from './ViewControls.module.css'

type ViewControlsProps = {
  /** The filters beside the search, those below it, */
  readonly beside: readonly Facet[]
  readonly below: readonly Facet[]
  /** and those that are folded away, by what they are called together. */
  readonly folded: Readonly<Record<string, readonly (Facet | Flag)[]>>
  readonly options: Catalogue['offered']
  /** How many scenes are held back, with who is in them. */
  readonly hidden: number
  readonly view: View
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>> &
    Readonly<Record<Flag, number>>
  readonly onChange: ChangeView
  readonly onType: (query: string) => void
  /** A filter of another kind. */
  readonly children?: ReactNode
}

/** Facets whose values are part of the story, and held back with it. */
const untold: ReadonlySet<Facet> = new Set(['character', 'placement'])

/** Everything that decides which songs are shown. */
export function ViewControls(props: ViewControlsProps) {
  const { view, options, hidden, counts, onChange, onType } = props
  // Nobody is asked for marks; who has made some can look for them.
  const marked = counts.mark.size > 0 || view.mark.length > 0

  function facet(name: Facet) {
    return (
      <FacetFilter
        key={name}
        facet={name}
        label={facetRules[name].label}
        options={options[name]}
        counts={counts[name]}
        chosen={view[name]}
        hidden={untold.has(name) ? hidden : 0}
        onToggle={(value) =>
          onChange((from) => toggleOption(from, name, value))
        }
      >
        {name === 'character' && (
          <label className={styles.together}>
            <input
              type="checkbox"
              name="match"
              value="all"
              checked={view.match === 'all'}
              onChange={() =>
                onChange((from) => ({
                  ...from,
                  match: from.match === 'all' ? 'any' : 'all',
                }))
              }
            />
            <span>
              <span className={styles.prefix}>On screen </span>together
            </span>
          </label>
        )}
      </FacetFilter>
    )
  }

  function flag(name: Flag) {
    return (
      <FlagFilter
        key={name}
        flag={name}
        count={counts[name]}
        checked={view[name]}
        onToggle={() => onChange((from) => ({ ...from, [name]: !from[name] }))}
      />
    )
  }

  return (
    <div className={styles.controls} role="search" aria-label="Songs">
      <div className={styles.first}>
        <input
          className={styles.search}
          type="search"
          name="q"
          aria-label="Search songs, scenes and people"
          value={view.query}
          placeholder="Search songs, scenes, people"
          maxLength={longestQuery}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={(event) => onType(event.target.value)}
        />
        {props.beside.map(facet)}
      </div>
      {props.children}
      {props.below.map(facet)}
      <div className={styles.folds}>
        {Object.entries(props.folded).map(([name, filters]) => (
          <details key={name} className={styles.more}>
            <summary className={styles.summary}>{name}</summary>
            <div className={styles.folded}>
              {filters
                .filter((one) => one !== 'mark' || marked)
                .map((one) => (isFlag(one) ? flag(one) : facet(one)))}
            </div>
          </details>
        ))}
      </div>
    </div>
  )
}

function isFlag(filter: Facet | Flag): filter is Flag {
  return filter in flags
}
