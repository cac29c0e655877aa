import type { Story } from '../songs/Song.ts'
import { SourceName } from './SourceName.tsx'
import styles from './Sources.module.css'
import * as words from '../words/words.ts'

type SourcesProps = { readonly story: Pick<Story, 'placement' | 'sources'> }

/** Why a song is said to be heard there, and by whom. */
export function Sources({ story: { placement, sources } }: SourcesProps) {
  return (
    <>
      <p>{placement.note ?? words.placementMeanings[placement.basis]}</p>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.label}>
            <SourceName source={source} />
          </li>
        ))}
      </ul>
    </>
  )
}
