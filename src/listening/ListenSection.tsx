import { ListenRows } from './ListenRows.tsx'
import styles from './ListenSection.module.css'
import type { HeardSong } from './Listening.ts'
import { services, type ServiceId } from './services.ts'
import { ServiceTile } from './ServiceTile.tsx'
import { useListening } from './useListening.ts'
import * as words from '../words/words.ts'

type ListenSectionProps = { readonly song: HeardSong }

/**
 * Every way to hear a song, A to Z, which favours nobody: where Listen leads as
 * long as nothing is known of the visitor, and nobody can ask.
 */
export function ListenSection({ song }: ListenSectionProps) {
  const { noteListening } = useListening()
  return (
    <section className={styles.section} id="listen" aria-labelledby="all">
      <h2 className={styles.title} id="all">
        {words.whereToListen}
      </h2>
      <ul className={styles.services}>
        {(Object.keys(services) as ServiceId[]).map((id) => (
          <li key={id}>
            <ServiceTile
              service={id}
              song={song}
              small
              onListen={noteListening}
            />
          </li>
        ))}
      </ul>
      <ListenRows song={song} onListen={noteListening} />
    </section>
  )
}
