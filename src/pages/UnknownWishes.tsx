import type { Wish } from '../lists/wishes.ts'
import * as words from '../words/words.ts'
import styles from './UnknownWishes.module.css'

type UnknownWishesProps = {
  /** What a link asked for and there is not. */
  readonly wishes: readonly Wish[]
}

export function UnknownWishes({ wishes }: UnknownWishesProps) {
  if (wishes.length === 0) return null
  return (
    <p className={styles.line}>
      {[
        words.brokenLink,
        ...wishes.map(({ for: what, asked }) =>
          words.missingWishes[what](asked),
        ),
      ].join(' ')}
    </p>
  )
}
