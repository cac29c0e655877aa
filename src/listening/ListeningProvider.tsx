import type { ReactNode } from 'react'
import type { ServiceId } from './services.ts'
import { useListener } from './useListener.ts'
import { ListeningContext } from './useListening.ts'

type ListeningProviderProps = {
  /** The service that a link asks for. */
  readonly asked: ServiceId | undefined
  /** Takes it out of the address. */
  readonly onDropAsked: () => void
  readonly children: ReactNode
}

/** Tells all below where the visitor listens: it is the same for every song. */
export function ListeningProvider(props: ListeningProviderProps) {
  return (
    <ListeningContext value={useListener(props.asked, props.onDropAsked)}>
      {props.children}
    </ListeningContext>
  )
}
