import marks from './serviceMarks.svg'
import styles from './ServiceMark.module.css'
import { serviceLetters } from './serviceLetters.ts'
import type { ServiceId } from './services.ts'

/** What a service is known by, beside its name: its mark, or else a letter. */
export function ServiceMark({ service }: { service: ServiceId }) {
  const letter = serviceLetters[service]
  return (
    <span className={styles.mark} data-letter={letter} aria-hidden="true">
      {!letter && (
        <svg className={styles.drawing}>
          <use href={`${marks}#${service}`} />
        </svg>
      )}
    </span>
  )
}
