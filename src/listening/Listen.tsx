import type { MouseEvent } from 'react'
import { useHref } from 'react-router-dom'
import { elsewhere } from './elsewhere.ts'
import styles from './Listen.module.css'
import * as listenNames from './listenNames.ts'
import type { HeardSong } from './Listening.ts'
import { ownWords } from './ownWords.ts'
import { searchLink } from './searchLink.ts'
import { searchTerm } from './searchTerm.ts'
import { useAskWhere } from './useAskWhere.ts'
import { useListening } from './useListening.ts'
import { listenAddress } from '../site/listenAddress.ts'
import { attribute } from '../ui/attribute.ts'

type ListenProps = {
  readonly song: HeardSong
  /** Round where there is room for its picture alone. */
  readonly shape?: 'pill' | 'round'
}

/**
 * The way to hear a song: a link to the visitor's own service, or else to where
 * all of them stand, which asks for one instead once the app is there. It is
 * built as the latter, and `earlyListen` makes it the former before the first
 * paint.
 */
export function Listen({ song, shape = 'pill' }: ListenProps) {
  const { service, storefront, offline, noteListening } = useListening()
  const ask = useAskWhere(song)
  const all = useHref(listenAddress(song))
  const words = searchTerm(song)
  const link = service && searchLink(service, words, storefront)
  const name = `Listen to ${song.title}${ownWords(service).on}`

  function listen(event: MouseEvent<HTMLAnchorElement>) {
    // As it is, which may be more than this was drawn with.
    if (event.currentTarget.target === '') ask.answer(event)
    else if (service) noteListening(service)
  }

  return (
    <a
      className={styles[shape]}
      href={link ?? all}
      {...(link && elsewhere)}
      aria-label={offline ? `${name}. You are offline: songs open later` : name}
      {...attribute(listenNames.words, words)}
      {...(!link && ask.soon)}
      onClick={listen}
    >
      <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M9 17.500V5.200l10-1.900v12M9 17.500a2.700 2.700 0 1 1-5.400 0 2.700 2.700 0 0 1 5.400 0zm10-2.200a2.700 2.700 0 1 1-5.400 0 2.700 2.700 0 0 1 5.400 0z" />
      </svg>
      {shape === 'pill' && 'Listen'}
    </a>
  )
}
