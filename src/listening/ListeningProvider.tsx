import { useState, type ReactNode } from 'react'
import type { ListenSheet } from './ListenSheet.tsx'
import type { HeardSong, Listening } from './Listening.ts'
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

type Question = {
  readonly song: HeardSong
  readonly Sheet: typeof ListenSheet
}

/**
 * Tells all below where the visitor listens, which is the same for every song,
 * and asks where somebody has not said so yet.
 */
export function ListeningProvider(props: ListeningProviderProps) {
  const [question, setQuestion] = useState<Question>()
  const [asking] = useState<Pick<Listening, 'askSoon' | 'ask'>>(() => ({
    askSoon() {
      // That it failed is known once it is needed.
      fetchSheet().catch(() => undefined)
    },
    ask(song, instead) {
      fetchSheet().then(
        (Sheet) => setQuestion({ song, Sheet }),
        () => window.location.assign(instead),
      )
    },
  }))

  return (
    <ListeningContext
      value={useListener(props.asked, props.onDropAsked, asking)}
    >
      {props.children}
      {question && (
        <question.Sheet
          song={question.song}
          onClose={() => setQuestion(undefined)}
        />
      )}
    </ListeningContext>
  )
}

/** Few visits need it, and those once. */
async function fetchSheet() {
  return (await import('./ListenSheet.tsx')).ListenSheet
}
