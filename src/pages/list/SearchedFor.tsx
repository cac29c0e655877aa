import { Sentence } from '../../ui/Sentence.tsx'
import * as words from '../../words/words.ts'
import styles from '../UnknownWishes.module.css'

type SearchedForProps = {
  /** What the songs were searched for, if not for the whole search. */
  readonly terms: readonly string[]
}

export function SearchedFor({ terms }: SearchedForProps) {
  if (terms.length === 0) return null
  return (
    <p className={styles.line}>
      <Sentence of={words.searchedForLess(<em>{terms.join(' ')}</em>)} />
    </p>
  )
}
