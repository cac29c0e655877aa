import type { ActiveFilter } from '../../lists/activeFilters.ts'
import { showAll } from '../../lists/showAll.ts'
import type { ChangeView } from '../../lists/View.ts'
import buttons from '../../ui/Button.module.css'
import styles from './EmptyResult.module.css'
import { focusStatus } from '../focusStatus.ts'
import { optionName } from './optionName.ts'
import * as words from '../../words/words.ts'

type EmptyResultProps = {
  readonly filters: readonly ActiveFilter[]
  readonly total: number
  /** How many scenes are held back, and were not looked at. */
  readonly hidden: number
  readonly onChange: ChangeView
}

/** Nothing matches: which filter stands in the way, and the way out. */
export function EmptyResult(props: EmptyResultProps) {
  const { filters, total, hidden, onChange } = props
  const helpful = filters.filter(({ count }) => count > 0)

  function change(...way: Parameters<ChangeView>) {
    focusStatus()
    onChange(...way)
  }

  return (
    <section className={styles.empty}>
      <h2>{words.nothingMatches}</h2>
      <p className={styles.text}>
        {helpful.length > 0 ? words.takeOneFilterOff : words.startAgain}
      </p>
      {hidden > 0 && <p className={styles.text}>{words.mayBeHidden(hidden)}</p>}
      <ul className={styles.ways}>
        {helpful.map(({ key, by, count, loosen }) => (
          <li key={key}>
            <button
              className={buttons.plain}
              type="button"
              onClick={() => change(loosen)}
            >
              {words.withoutFilter(filterName(by), count)}
            </button>
          </li>
        ))}
        <li>
          <button
            className={buttons.plain}
            type="button"
            onClick={() => change(showAll)}
          >
            {words.showAllSongs(total)}
          </button>
        </li>
      </ul>
    </section>
  )
}

function filterName(by: ActiveFilter['by']): string {
  if (by.kind === 'query') return by.query
  if (by.kind === 'flag') return words.flagNames[by.flag]
  if (by.kind === 'match') return words.matchNames.all
  const name = optionName(by.of, by.option)
  return by.option.title ? `${name} ${by.option.title}` : name
}
