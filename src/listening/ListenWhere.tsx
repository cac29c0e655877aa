import { anyService } from './anyService.ts'
import type { HeardSong } from './Listening.ts'
import * as listenNames from './listenNames.ts'
import styles from './ListenWhere.module.css'
import { services } from './services.ts'
import { useAskWhere } from './useAskWhere.ts'
import { useListening } from './useListening.ts'
import { attribute } from '../ui/attribute.ts'
import * as words from '../words/words.ts'

type ListenWhereProps = { readonly song: HeardSong }

/**
 * The quiet line beside Listen: where it leads, and how to change that. It is
 * there before there is a choice, and takes the same room offline.
 */
export function ListenWhere({ song }: ListenWhereProps) {
  const { service, offline } = useListening()
  const ask = useAskWhere(song)
  const where = service
    ? words.listensIn(services[service].name)
    : words.listensNowhere

  // In one piece: what begins within a line may move with the font. Before
  // React, `earlyListen` may have said more than the page was built with.
  return (
    <p className={styles.where}>
      <a
        href={ask.all}
        {...ask.soon}
        onClick={ask.answer}
        {...attribute(listenNames.where, words.listensIn(anyService))}
        suppressHydrationWarning
      >
        {offline ? (
          <>
            <span className={styles.room}>{where}</span>
            <span className={styles.offline}>{words.listensOffline}</span>
          </>
        ) : (
          where
        )}
      </a>
    </p>
  )
}
