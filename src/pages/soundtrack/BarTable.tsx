import { pages } from '../../site/pages.ts'
import { Link } from '../../ui/Link.tsx'
import type { Figure } from './listFigures.ts'
import { optionName } from '../list/optionName.ts'
import * as words from '../../words/words.ts'
import styles from './BarTable.module.css'

type BarTableProps = { readonly figure: Figure }

/** A table that is its own picture: beside each number stands its bar. */
export function BarTable({ figure }: BarTableProps) {
  const { of, rows } = figure
  const { caption, row } = words.figureNames[of]
  const most = Math.max(...rows.map(({ count }) => count))
  return (
    <table>
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{row}</th>
          <th scope="col">{words.songsColumn}</th>
          <th aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ option, count }) => (
          <tr
            key={option.value}
            data-season={of === 'season' ? option.value : undefined}
          >
            <th
              className={styles.name}
              scope="row"
              translate={of === 'artist' ? 'no' : undefined}
            >
              {of === 'year' ? (
                option.value
              ) : (
                <Link
                  className={styles.link}
                  to={`${pages.soundtrack.path}?${of}=${option.value}`}
                >
                  {optionName(of, option)}
                </Link>
              )}
            </th>
            <td className={styles.value}>{count}</td>
            <td className={styles.bar} aria-hidden="true">
              <svg className={styles.drawing}>
                <rect width={`${(count / most) * 100}%`} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
