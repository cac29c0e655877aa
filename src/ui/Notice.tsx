import buttons from './Button.module.css'
import styles from './Notice.module.css'

type Words = {
  readonly title: string
  readonly text: string
  /** What the way out is called. */
  readonly retry?: string
}

/** Why there is nothing to see, and what helps. */
const absences = {
  // Of the songs and of the app's own parts alike.
  loading: {
    title: 'Fetching the rest of the page',
    text: 'Still on its way? The connection may be slow; it goes on by itself.',
  },
  offline: {
    title: 'You are offline',
    text: 'The songs have not been on this device yet. They load by themselves once you are back online.',
  },
  unreachable: {
    title: 'The songs could not be reached',
    text: 'The connection broke off each time. The address keeps what you had chosen.',
  },
  slow: {
    title: 'The songs took too long',
    text: 'The connection is very slow, or stands still. The address keeps what you had chosen.',
  },
  busy: {
    title: 'Too much is going on here',
    text: 'The site has more visitors than it can answer, or is being repaired. A few minutes often help.',
  },
  missing: {
    title: 'The songs are not in their place',
    text: 'That is ours to put right. The address keeps what you had chosen.',
  },
  foreign: {
    title: 'Something else came instead of the songs',
    text: 'Some networks answer with a page of their own until you log in to them. Once you have, try again.',
  },
  damaged: {
    title: 'The songs arrived damaged',
    text: 'That is ours to put right. The address keeps what you had chosen.',
  },
  older: {
    title: 'The songs are older than this page',
    text: 'The site is being renewed. In a few minutes they should fit together.',
  },
  newer: {
    title: 'This page is older than its songs',
    text: 'The site was renewed while you had it open.',
    retry: 'Load the page again',
  },
  broken: {
    title: 'This page could not be drawn',
    text: 'The others still work. It may help to load it again.',
    retry: 'Load the page again',
  },
} as const satisfies Record<string, Words>

type NoticeProps = {
  /** Why there is nothing else to see. */
  readonly absence: keyof typeof absences
  /** What went wrong, for somebody who wants to report it. */
  readonly detail?: string
  readonly onRetry?: () => unknown
  readonly heading?: 'h1' | 'h2' | 'h3'
}

export function Notice(props: NoticeProps) {
  const { absence, detail, onRetry, heading: Heading = 'h2' } = props
  const { title, text, retry = 'Try again' }: Words = absences[absence]
  return (
    <section className={styles.notice} data-absence={absence} role="status">
      <Heading>{title}</Heading>
      <p className={styles.text}>{text}</p>
      {onRetry && (
        <button
          className={buttons.filled}
          type="button"
          onClick={() => onRetry()}
        >
          {retry}
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
