import type { MouseEvent } from 'react'
import { anyService } from './anyService.ts'
import { elsewhere } from './elsewhere.ts'
import styles from './Listen.module.css'
import * as listenNames from './listenNames.ts'
import type { HeardSong } from './Listening.ts'
import { searchLink } from './searchLink.ts'
import { searchTerm } from './searchTerm.ts'
import { services } from './services.ts'
import { useAskWhere } from './useAskWhere.ts'
import { useListening } from './useListening.ts'
import { attribute } from '../ui/attribute.ts'
import * as words from '../words/words.ts'

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
  const term = searchTerm(song)
  const link = service && searchLink(service, term, storefront)
  const name = service && services[service].name

  function listen(event: MouseEvent<HTMLAnchorElement>) {
    // As it is, which may be more than this was drawn with.
    if (event.currentTarget.target === '') ask.answer(event)
    else if (service) noteListening(service)
  }

  return (
    <a
      className={styles[shape]}
      href={link ?? ask.all}
      {...(link && elsewhere)}
      aria-label={listenName(song.title, name, offline)}
      {...attribute(listenNames.term, term)}
      {...attribute(listenNames.name, words.listenToOn(song.title, anyService))}
      {...(!link && ask.soon)}
      onClick={listen}
    >
      <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M9 17.500V5.200l10-1.900v12M9 17.500a2.7 2.7 0 1 1-5.4 0 2.7 2.7 0 0 1 5.4 0zm10-2.200a2.7 2.7 0 1 1-5.4 0 2.7 2.7 0 0 1 5.4 0z" />
      </svg>
      {shape === 'pill' && <span>{words.listen}</span>}
    </a>
  )
}

function listenName(
  title: string,
  service: string | undefined,
  offline: boolean,
) {
  if (service)
    return offline
      ? words.listenToOnOffline(title, service)
      : words.listenToOn(title, service)
  return offline ? words.listenToOffline(title) : words.listenTo(title)
}
