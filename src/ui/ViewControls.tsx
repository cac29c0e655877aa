import type { ReactNode } from 'react'
import type { Catalogue } from '../countdown/catalogue.ts'
import type { Facet } from '../countdown/facets.ts'
import { longestQuery } from '../countdown/parseView.ts'
import { toggleOption } from '../countdown/toggleOption.ts'
import type { ChangeView, View } from '../countdown/View.ts'
import { FacetFilter } from './FacetFilter.tsx'
import styles from './ViewControls.module.css'

type ViewControlsProps = {
  readonly options: Catalogue['offered']
  /** How many scenes are held back, with who is in them. */
  readonly hidden: number
  readonly view: View
  readonly counts: Record<Facet, ReadonlyMap<string, number>>
  readonly onChange: ChangeView
  readonly onType: (query: string) => void
}

/** Everything that decides which songs are shown. */
export function ViewControls(props: ViewControlsProps) {
  const { view, options, hidden, counts, onChange, onType } = props
  // Nobody is asked for marks; who has made some can look for them.
  const marked = counts.mark.size > 0 || view.mark.length > 0

  function facet(name: Facet, extra?: ReactNode) {
    return (
      <FacetFilter
        facet={name}
        options={options[name]}
        counts={counts[name]}
        chosen={view[name]}
        hidden={name === 'character' ? hidden : 0}
        onToggle={(value) =>
          onChange((from) => toggleOption(from, name, value))
        }
      >
        {extra}
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
        {facet('season')}
      </div>
      {facet(
        'character',
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
        </label>,
      )}
      <details className={styles.more}>
        <summary className={styles.summary}>Episode and artist</summary>
        {facet('episode')}
        {facet('artist')}
        {marked && facet('mark')}
      </details>
    </div>
  )
}
