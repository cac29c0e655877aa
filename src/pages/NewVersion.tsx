import { useState } from 'react'
import buttons from '../ui/Button.module.css'
import styles from './NewVersion.module.css'
import * as words from '../words/words.ts'

type NewVersionProps = {
  readonly ready: boolean
  readonly onTake: () => void
}

/** Offers a newer version of the site, once, and takes no for an answer. */
export function NewVersion({ ready, onTake }: NewVersionProps) {
  const [declined, setDeclined] = useState(false)

  return (
    // A live region has to be in the page before its words are.
    <div className={styles.place} role="status">
      {ready && !declined && (
        <div className={styles.bar}>
          <p className={styles.text}>{words.newVersionReady}</p>
          <button className={buttons.filled} type="button" onClick={onTake}>
            {words.reload}
          </button>
          <button
            className={buttons.plain}
            type="button"
            onClick={() => setDeclined(true)}
          >
            {words.declineNewVersion}
          </button>
        </div>
      )}
    </div>
  )
}
