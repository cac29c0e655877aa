import styles from './Notice.module.css'

const words = {
  loading: {
    title: 'Fetching the ten songs',
    text: 'Still on its way? The connection may be slow; it goes on by itself.',
  },
  offline: {
    title: 'You are offline',
    text: 'The songs have not been on this device yet. They load by themselves once you are back online.',
  },
  failed: {
    title: 'The songs could not be loaded',
    text: 'Nothing of yours is lost, and the address keeps what you had chosen.',
  },
  broken: {
    title: 'This page could not be drawn',
    text: 'The others still work. It may help to load it again.',
  },
} as const

type NoticeProps = {
  /** Why there is nothing else to see. */
  readonly absence: keyof typeof words
  /** What went wrong, for somebody who wants to report it. */
  readonly detail?: string
  readonly onRetry?: () => unknown
  readonly heading?: 'h1' | 'h2' | 'h3'
}

export function Notice(props: NoticeProps) {
  const { absence, detail, onRetry, heading: Heading = 'h2' } = props
  const { title, text } = words[absence]
  return (
    <section className={styles.notice} data-absence={absence} role="status">
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.text}>{text}</p>
      {onRetry && (
        <button
          className={styles.retry}
          type="button"
          onClick={() => onRetry()}
        >
          Try again
        </button>
      )}
      {detail && (
        <details className={styles.detail}>
          <summary>What went wrong</summary>
          <p>{detail}</p>
        </details>
      )}
    </section>
  )
}
