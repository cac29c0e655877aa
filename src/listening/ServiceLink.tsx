import type { ReactNode } from 'react'
import type { SearchedSong } from './searchTerm.ts'
import type { ServiceId } from './services.ts'
import { elsewhere } from './elsewhere.ts'
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
      {...elsewhere}
      onClick={() => onListen(service)}
    >
      {children}
      <span className="visually-hidden">, opens in a new tab</span>
    </a>
  )
}
