import styles from './UnknownWishes.module.css'

type UnknownWishesProps = {
  /** What a link asked for and there is not, as `season “9”`. */
  readonly wishes: readonly string[]
}

export function UnknownWishes({ wishes }: UnknownWishesProps) {
  if (wishes.length === 0) return null
  const list = new Intl.ListFormat('en-GB').format(wishes)
  return (
    <p className={styles.line}>
      The link also asked for {list}, which we do not have.
    </p>
  )
}
