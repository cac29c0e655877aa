import { useState, type ReactNode } from 'react'
import type { ListenSheet } from './ListenSheet.tsx'
import type { HeardSong } from './Listening.ts'
import type { ServiceId } from './services.ts'
import { AskWhereContext, type AskWhere } from './useAskWhere.ts'
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
  const [ask] = useState<AskWhere>(() => ({
    soon() {
      // That it failed is known once it is needed.
      fetchSheet().catch(() => undefined)
    },
    now(song, instead) {
      fetchSheet().then(
        (Sheet) => setQuestion({ song, Sheet }),
        () => window.location.assign(instead),
      )
    },
  }))

  return (
    <ListeningContext value={useListener(props.asked, props.onDropAsked)}>
      <AskWhereContext value={ask}>{props.children}</AskWhereContext>
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
