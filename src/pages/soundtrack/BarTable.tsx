import type { ReactNode } from 'react'
import type { Share } from './songNumbers.ts'
import styles from './BarTable.module.css'

type BarTableProps = {
  readonly caption: string
  /** What the rows are of. */
  readonly of: string
  readonly rows: readonly Share[]
  /** Draws a row's name, if not as it is. */
  readonly name?: (row: Share) => ReactNode
}

/** A table that is its own picture: beside each number stands its bar. */
export function BarTable({ caption, of, rows, name }: BarTableProps) {
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
        {rows.map((row) => (
          <tr key={row.value}>
            <th className={styles.name} scope="row">
              {name ? name(row) : row.label}
            </th>
            <td className={styles.value}>{row.count}</td>
            <td className={styles.bar} aria-hidden="true">
              <svg className={styles.drawing}>
                <rect width={`${(row.count / most) * 100}%`} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
