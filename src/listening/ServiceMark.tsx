import marks from './serviceMarks.svg'
import styles from './ServiceMark.module.css'
import { services, type ServiceId } from './services.ts'

/** What a service is known by, beside its name: its mark, or else a letter. */
export function ServiceMark({ service }: { service: ServiceId }) {
  const known = services[service]
  return (
    <span
      className={styles.mark}
      data-letter={'letter' in known ? known.letter : undefined}
      aria-hidden="true"
    >
      {!('letter' in known) && (
        <svg className={styles.drawing}>
          <use href={`${marks}#${service}`} />
        </svg>
      )}
    </span>
  )
}
