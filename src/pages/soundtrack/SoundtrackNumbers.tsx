import type { Catalogue } from '../../lists/catalogue.ts'
import { songNumbers } from './songNumbers.ts'
import { BarTable } from './BarTable.tsx'
import styles from './SoundtrackNumbers.module.css'

type SoundtrackNumbersProps = { readonly catalogue: Catalogue }

/** The whole list at a glance, each picture of it a table. */
export function SoundtrackNumbers({ catalogue }: SoundtrackNumbersProps) {
  return (
    <section className={styles.numbers} aria-labelledby="numbers">
      <h2 id="numbers">The soundtrack in numbers</h2>
      <div className={styles.tables}>
        {songNumbers(catalogue).map((figure) => (
          <BarTable key={figure.caption} figure={figure} />
        ))}
      </div>
    </section>
  )
}
