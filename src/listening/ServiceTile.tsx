import type { HeardSong } from './Listening.ts'
import { ServiceLink } from './ServiceLink.tsx'
import { ServiceMark } from './ServiceMark.tsx'
import styles from './ServiceTile.module.css'
import { services, type ServiceId } from './services.ts'
import * as words from '../words/words.ts'

type ServiceTileProps = {
  readonly service: ServiceId
  readonly song: HeardSong
  /** Drawn smaller where there are many. */
  readonly small?: boolean
  readonly onListen: (service: ServiceId) => void
}

/** A link to the song in a service; nothing where none can be made. */
export function ServiceTile(props: ServiceTileProps) {
  const { service, song, small, onListen } = props
  const { name } = services[service]
  const notes: Partial<Record<ServiceId, string>> = words.serviceNotes
  const note = notes[service]
  return (
    <ServiceLink
      className={small ? styles.small : styles.tile}
      name={
        note
          ? words.listenToOnWithNote(song.title, name, note)
          : words.listenToOn(song.title, name)
      }
      service={service}
      song={song}
      onListen={onListen}
    >
      <ServiceMark service={service} />
      <span className={styles.words}>
        <span translate="no">{name}</span>{' '}
        {note && <small className={styles.note}>{note}</small>}
      </span>
    </ServiceLink>
  )
}
