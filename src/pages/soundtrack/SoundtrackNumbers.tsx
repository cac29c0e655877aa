import type { Catalogue } from '../../lists/catalogue.ts'
import { listFigures } from './listFigures.ts'
import { BarTable } from './BarTable.tsx'
import * as takeover from '../../early/takeover.ts'
import { attribute } from '../../ui/attribute.ts'
import styles from './SoundtrackNumbers.module.css'
import * as words from '../../words/words.ts'

type SoundtrackNumbersProps = { readonly catalogue: Catalogue }

/** The whole list at a glance, each picture of it a table. */
export function SoundtrackNumbers({ catalogue }: SoundtrackNumbersProps) {
  return (
    <section
      {...attribute(takeover.below)}
      className={styles.numbers}
      aria-labelledby="numbers"
    >
      <h2 id="numbers">{words.numbersTitle}</h2>
      <div className={styles.tables}>
        {listFigures(catalogue).map((figure) => (
          <BarTable key={figure.of} figure={figure} />
        ))}
      </div>
    </section>
  )
}
