import type { HeardSong } from './Listening.ts'
import { elsewhere } from './elsewhere.ts'
import { ServiceMark } from './ServiceMark.tsx'
import styles from './ServiceTile.module.css'
import { services, type ServiceId } from './services.ts'
import { songLink } from './songLink.ts'
import * as words from '../words/words.ts'

type ServiceTileProps = {
  readonly service: ServiceId
  readonly song: HeardSong
  readonly storefront: string | undefined
  /** Drawn smaller where there are many. */
  readonly small?: boolean
  readonly onListen: (service: ServiceId) => void
}

/** A link to the song in a service; nothing where none can be made. */
export function ServiceTile(props: ServiceTileProps) {
  const { service, song, storefront, small, onListen } = props
  const { name } = services[service]
  const href = songLink(service, song, storefront)
  if (!href) return null
  const notes: Partial<Record<ServiceId, string>> = words.serviceNotes
  const note = notes[service]
  return (
    <a
      className={small ? styles.small : styles.tile}
      href={href}
      {...elsewhere}
      aria-label={
        note
          ? words.listenToOnWithNote(song.title, name, note)
          : words.listenToOn(song.title, name)
      }
      onClick={() => onListen(service)}
    >
      <ServiceMark service={service} />
      <span className={styles.words}>
        <span translate="no">{name}</span>{' '}
        {note && <small className={styles.note}>{note}</small>}
      </span>
    </a>
  )
}
