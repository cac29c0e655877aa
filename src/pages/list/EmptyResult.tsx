import type { ActiveFilter } from '../../lists/activeFilters.ts'
import { showAll } from '../../lists/showAll.ts'
import { showAllText } from './showAllText.ts'
import type { ChangeView } from '../../lists/View.ts'
import buttons from '../../ui/Button.module.css'
import styles from './EmptyResult.module.css'
import { focusStatus } from '../focusStatus.ts'

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
      <h2>No song is all of that</h2>
      <p className={styles.text}>
        {helpful.length > 0
          ? 'One filter less, and there is something to hear:'
          : 'No single filter is in the way, so it is best to start again:'}
      </p>
      {hidden > 0 && (
        <p className={styles.text}>
          {hidden === 1 ? 'One scene is' : `${hidden} scenes are`} kept back, as
          you asked, and may have been what you meant.
        </p>
      )}
      <ul className={styles.ways}>
        {helpful.map(({ key, label, count, loosen }) => (
          <li key={key}>
            <button
              className={buttons.plain}
              type="button"
              onClick={() => change(loosen)}
            >
              Without {label}: {count} {count === 1 ? 'song' : 'songs'}
            </button>
          </li>
        ))}
        <li>
          <button
            className={buttons.plain}
            type="button"
            onClick={() => change(showAll)}
          >
            {showAllText(total)}
          </button>
        </li>
      </ul>
    </section>
  )
}
