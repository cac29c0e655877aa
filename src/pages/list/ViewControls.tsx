import type { ReactElement, ReactNode } from 'react'
import type { Catalogue } from '../../lists/catalogue.ts'
import type { Facet } from '../../lists/facets.ts'
import { longestQuery } from '../../lists/parseView.ts'
import { toggleOption } from '../../lists/toggleOption.ts'
import type { ChangeView, View } from '../../lists/View.ts'
import { FacetFilter } from './FacetFilter.tsx'
import styles from './ViewControls.module.css'

/** A list may have filters of its own among those that any may have. */
export type Folded = Readonly<Record<string, readonly (Facet | ReactElement)[]>>

type ViewControlsProps = {
  /** The filters beside the search, those below it, */
  readonly beside: readonly Facet[]
  readonly below: readonly Facet[]
  /** and those that are folded away, by what they are called together. */
  readonly folded: Folded
  readonly options: Catalogue['offered']
  /** How many scenes are held back, with who is in them. */
  readonly hidden: number
  readonly view: View
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>
  readonly onChange: ChangeView
  readonly onType: (query: string) => void
  /** A filter of another kind. */
  readonly children?: ReactNode
}

/** What each facet is called. */
const facetLabels: Readonly<Record<Facet, string>> = {
  season: 'Season',
  character: 'On screen',
  episode: 'Episode',
  artist: 'Artist',
  mark: 'Your marks',
  placement: 'How sure it is',
}

/** What cannot be told of a scene that is held back. */
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
        label={facetLabels[name]}
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
                .map((one) => (typeof one === 'string' ? facet(one) : one))}
            </div>
          </details>
        ))}
      </div>
    </div>
  )
}
