import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { ActiveFilter } from '../../lists/activeFilters.ts'
import type { Catalogue } from '../../lists/catalogue.ts'
import type { Facet, Option } from '../../lists/facets.ts'
import { yes, type Flag } from '../../lists/flags.ts'
import { useHydrated } from '../../device/useHydrated.ts'
import { toggleOption } from '../../lists/toggleOption.ts'
import type { ChangeView, View } from '../../lists/View.ts'
import buttons from '../../ui/Button.module.css'
import { FacetFilter } from './FacetFilter.tsx'
import choices from './FacetFilter.module.css'
import * as takeover from '../../early/takeover.ts'
import { afterPaint } from '../../ui/afterPaint.ts'
import { attribute } from '../../ui/attribute.ts'
import styles from './Filters.module.css'
import { FilterOption } from './FilterOption.tsx'
import { focusStatus } from '../focusStatus.ts'
import { MatchChoice } from './MatchChoice.tsx'
import * as words from '../../words/words.ts'

type FiltersProps = {
  /** The filters in sight beside the people, and those folded away until used. */
  readonly facets: readonly Facet[]
  readonly folded: readonly Facet[]
  readonly flags: readonly Flag[]
  readonly catalogue: Pick<Catalogue, 'options' | 'songsWith'>
  /** How many scenes are held back, with who is in them. */
  readonly hidden: number
  readonly view: View
  readonly filters: readonly ActiveFilter[]
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>> &
    Readonly<Record<Flag, number>>
  /** How many songs there are if one, or all, of the people are enough. */
  readonly matches: Readonly<Record<View['match'], number>>
  /** How many songs are shown. */
  readonly shown: number
  readonly onChange: ChangeView
  readonly onClear: () => void
  /** What else is asked rarely. */
  readonly children: ReactNode
}

/** As many people as are in most of the songs, whatever is held back. */
const inSight = 7

/** What cannot be told of a scene that is held back. */
const untold: ReadonlySet<Facet> = new Set(['character', 'placement'])

/**
 * Everything that narrows the list: one set of controls. Where there is room it
 * is a column that stays in view. On a phone it is a line to swipe along, with
 * the people and whatever is chosen; the button before it brings up the rest.
 */
export function Filters(props: FiltersProps) {
  const { catalogue, hidden, view, filters, counts, shown, onChange } = props
  const panel = useRef<HTMLDivElement>(null)
  const pressed = useRef<Element>(null)
  const [opened, setOpened] = useState(false)
  const hydrated = useHydrated()
  const chosen = filters.length
  const people = offered('character')
  const others = people.filter((one) => !isMain(one))
  // Nobody is asked for marks; who has made some can look for them.
  const marked = hydrated ? offered('mark') : catalogue.options.mark
  const folded = props.folded.filter((name) => offered(name).length > 0)
  const inUse =
    folded.some((name) => view[name].length > 0) ||
    props.flags.some((flag) => view[flag]) ||
    others.some(({ value }) => view.character.includes(value))

  // The outside system is how far the strip, or the column, is scrolled: what
  // an address has chosen is to be seen, wherever it stands.
  useEffect(() => {
    if (!hydrated) return
    const strip = panel.current
    const first = strip?.querySelector('label:has([name]:checked)')
    if (!strip || !first) return
    const { left, top, bottom } = first.getBoundingClientRect()
    strip.scrollLeft += left - strip.getBoundingClientRect().left
    const column = strip.parentElement
    if (column && bottom > window.innerHeight)
      column.scrollTop += top - window.innerHeight / 2
  }, [hydrated])

  // The outside system is the focus: an option that goes when it is let go, as
  // one that is no person does on a phone, would take it along. Asked before the
  // paint, the browser would lay out the page once more.
  useEffect(() => {
    if (!pressed.current) return
    afterPaint(() => {
      if (pressed.current?.getClientRects().length !== 0) return
      const lost = [document.body, pressed.current]
      pressed.current = null
      if (lost.some((one) => one === document.activeElement)) focusStatus()
    })
  })

  /** What songs of the list have, and what was chosen all the same. */
  function offered(name: Facet) {
    return catalogue.options[name].filter(
      ({ value }) =>
        catalogue.songsWith[name].has(value) || view[name].includes(value),
    )
  }

  function facet(
    name: Facet,
    options: readonly Option[] = offered(name),
    label: string = words.facetTitles[name],
  ) {
    return (
      <FacetFilter
        key={name}
        facet={name}
        label={label}
        options={options}
        counts={counts[name]}
        waits={name === 'mark' && !hydrated}
        chosen={view[name]}
        hidden={untold.has(name) ? hidden : 0}
        onToggle={(value) => {
          pressed.current = document.activeElement
          onChange((from) => toggleOption(from, name, value))
        }}
      />
    )
  }

  /** The content lists its main characters first. */
  function isMain(one: Option) {
    return catalogue.options.character.indexOf(one) < inSight
  }

  /** Where the browser has no popovers, the sheet is opened by its mark. */
  function toggle() {
    if (!('popover' in HTMLElement.prototype))
      panel.current?.toggleAttribute('data-open')
  }

  return (
    <section className={styles.filters} aria-label={words.filtersRegion}>
      <button
        className={styles.open}
        type="button"
        popoverTarget="filters"
        onClick={toggle}
      >
        <svg className={buttons.icon} viewBox="0 0 24 24" aria-hidden="true">
          <path d="M3 7.5h5.2m5.6 0H21M3 16.5h9.2m5.6 0H21M11 4.7c1.6-.1 2.8 1.1 2.8 2.7s-1.1 2.9-2.7 2.9-2.9-1.2-2.9-2.8 1.2-2.7 2.8-2.8zM15 13.7c1.6-.1 2.8 1.1 2.8 2.7s-1.1 2.9-2.7 2.9-2.9-1.2-2.9-2.8 1.2-2.7 2.8-2.8z" />
        </svg>
        <span>{words.filterButton}</span>
        <span className={styles.many} {...attribute(takeover.counts)}>
          {chosen > 0 && chosen}
        </span>
      </button>
      <div
        className={styles.panel}
        id="filters"
        ref={panel}
        popover="auto"
        role="group"
        aria-label={words.filterButton}
        // Where nothing in it can be reached by keyboard, it is itself.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        tabIndex={shown === 0 ? 0 : undefined}
      >
        <div className={styles.head}>
          <h2 className={styles.title}>{words.filterButton}</h2>
          <button
            className={styles.close}
            type="button"
            popoverTarget="filters"
            popoverTargetAction="hide"
            onClick={toggle}
          >
            <svg
              className={buttons.icon}
              viewBox="0 0 24 24"
              aria-hidden="true"
            >
              <path d="M5.5 5.3l13 13.4M18.6 5.2L5.3 18.8" />
            </svg>
            <span className="visually-hidden">{words.close}</span>
          </button>
        </div>
        <div className={styles.groups}>
          <div>
            {facet('character', people.filter(isMain))}
            {view.character.length > 1 && (
              <div className={styles.match}>
                <MatchChoice
                  match={view.match}
                  matches={props.matches}
                  onChange={onChange}
                />
              </div>
            )}
          </div>
          <div className={styles.rest}>
            {props.facets
              .filter((name) => name !== 'mark' || marked.length > 0)
              .map((name) =>
                name === 'mark' ? facet(name, marked) : facet(name),
              )}
            <details
              open={inUse || opened}
              onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
            >
              <summary
                className={styles.summary}
                onClick={(event) => {
                  // What filters is never folded away.
                  if (inUse) event.preventDefault()
                }}
              >
                {words.moreFilters}
              </summary>
              <div className={styles.folded}>
                {others.length > 0 &&
                  facet('character', others, words.othersOnScreen)}
                {folded.map((name) => facet(name))}
                {props.flags.map((flag) => (
                  <div className={choices.facet} key={flag}>
                    <div className={choices.options}>
                      <FilterOption
                        name={flag}
                        value={yes}
                        label={words.flagNames[flag]}
                        count={counts[flag]}
                        checked={view[flag]}
                        onToggle={() =>
                          onChange((from) => ({ ...from, [flag]: !from[flag] }))
                        }
                      />
                    </div>
                  </div>
                ))}
                <div className={styles.rare}>{props.children}</div>
              </div>
            </details>
          </div>
        </div>
        <div className={styles.foot}>
          <button
            className={buttons.plain}
            type="button"
            aria-disabled={chosen === 0}
            onClick={props.onClear}
          >
            {words.clearButton}
          </button>
          <button
            className={buttons.filled}
            type="button"
            popoverTarget="filters"
            popoverTargetAction="hide"
            onClick={toggle}
          >
            {words.showSongs(shown)}
          </button>
        </div>
      </div>
    </section>
  )
}
