import { pages } from '../../site/pages.ts'
import { Link } from '../../ui/Link.tsx'
import type { Figure } from './songNumbers.ts'
import styles from './BarTable.module.css'

type BarTableProps = { readonly figure: Figure }

/** A table that is its own picture: beside each number stands its bar. */
export function BarTable({ figure }: BarTableProps) {
  const { caption, of, rows, facet } = figure
  const most = Math.max(...rows.map(({ count }) => count))
  return (
    <table>
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">Songs</th>
          <th scope="col" aria-hidden="true">
            Bar
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, label, count }) => (
          <tr key={value} data-season={facet === 'season' ? value : undefined}>
            <th className={styles.name} scope="row">
              {facet ? (
                <Link
                  className={styles.link}
                  to={`${pages.soundtrack.path}?${facet}=${value}`}
                >
                  {label}
                </Link>
              ) : (
                label
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
