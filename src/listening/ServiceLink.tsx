import type { ReactNode } from 'react'
import type { NamedSong } from './searchTerm.ts'
import type { ServiceId } from './services.ts'
import { elsewhere } from './elsewhere.ts'
import { songLink } from './songLink.ts'
import { useListening } from './useListening.ts'

type ServiceLinkProps = {
  readonly className: string | undefined
  /** The whole of it, for those who do not see that it is a link elsewhere. */
  readonly name: string
  readonly service: ServiceId
  readonly song: NamedSong
  readonly onListen: (service: ServiceId) => void
  readonly children: ReactNode
}

/** A link to a song's search page; nothing at all where none can be made. */
export function ServiceLink(props: ServiceLinkProps) {
  const { className, name, service, song, onListen } = props
  const href = songLink(service, song, useListening().storefront)
  if (!href) return null
  return (
    <a
      className={className}
      href={href}
      {...elsewhere}
      aria-label={name}
      onClick={() => onListen(service)}
    >
      {props.children}
    </a>
  )
}
