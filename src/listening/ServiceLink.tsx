import type { ReactNode } from 'react'
import type { SearchedSong } from './searchTerm.ts'
import { services, type ServiceId } from './services.ts'
import { songLink } from './songLink.ts'

type ServiceLinkProps = {
  readonly className: string | undefined
  readonly service: ServiceId
  readonly song: SearchedSong
  readonly storefront: string | undefined
  readonly onListen: (service: ServiceId) => void
  readonly children: ReactNode
}

/** A link to a song's search page; nothing at all where none can be made. */
export function ServiceLink(props: ServiceLinkProps) {
  const { className, service, song, storefront, onListen, children } = props
  const href = songLink(service, song, storefront)
  if (!href) return null
  return (
    <a
      className={className}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
      onClick={() => onListen(service)}
    >
      {children}
      <span className="visually-hidden">
        : Find {song.title} by {song.artist} on {services[service].name} (opens
        in a new tab)
      </span>
    </a>
  )
}
