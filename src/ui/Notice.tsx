import buttons from './Button.module.css'
import styles from './Notice.module.css'
import * as words from '../words/words.ts'

type NoticeProps = {
  /** Why there is nothing else to see. */
  readonly absence: keyof typeof words.absences
  /** File, field and fault, for somebody who wants to report it. */
  readonly detail?: string
  /** Asks again for what is not here; not called where only a reload helps. */
  readonly onRetry?: () => unknown
  readonly heading?: 'h1' | 'h2' | 'h3'
}

/** Where the way out is a newer page, and not the songs alone. */
const reloads: ReadonlySet<NoticeProps['absence']> = new Set([
  'newer',
  'broken',
])

/** Why there is nothing to see, and what helps. */
export function Notice(props: NoticeProps) {
  const { absence, detail, onRetry, heading: Heading = 'h2' } = props
  const { title, text } = words.absences[absence]
  const wayOut = reloads.has(absence) ? loadPage : onRetry
  return (
    <section className={styles.notice} data-absence={absence} role="status">
      <Heading>{title}</Heading>
      <p className={styles.text}>{text}</p>
      {wayOut && (
        <button
          className={buttons.filled}
          type="button"
          onClick={() => wayOut()}
        >
          {wayOut === loadPage ? words.reload : words.tryAgain}
        </button>
      )}
      {detail && (
        <details className={styles.detail}>
          <summary>{words.whatWentWrong}</summary>
          <p>{detail}</p>
        </details>
      )}
    </section>
  )
}

/** Fetches the page anew, with whatever is new by now. */
function loadPage() {
  window.location.reload()
}
