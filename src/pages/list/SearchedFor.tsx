import styles from './UnknownWishes.module.css'

type SearchedForProps = {
  /** What the songs were searched for, if not for the whole search. */
  readonly words: readonly string[]
}

export function SearchedFor({ words }: SearchedForProps) {
  if (words.length === 0) return null
  return (
    <p className={styles.line}>
      No song says all of that: these are for <em>{words.join(' ')}</em>.
    </p>
  )
}
