import { useEffect, useRef, useState } from 'react'
import { likeliestServices } from './likeliestServices.ts'
import { ListenRows } from './ListenRows.tsx'
import styles from './ListenSheet.module.css'
import type { HeardSong } from './Listening.ts'
import { offeredServices } from './offeredServices.ts'
import { services, type ServiceId } from './services.ts'
import { ServiceTile } from './ServiceTile.tsx'
import { StorefrontSetting } from './StorefrontSetting.tsx'
import { useListening } from './useListening.ts'
import * as words from '../words/words.ts'

type ListenSheetProps = {
  readonly song: HeardSong
  readonly onClose: () => void
}

/**
 * Asks where somebody listens, each answer being the link itself; who has
 * answered already may go elsewhere once, or from then on.
 */
export function ListenSheet({ song, onClose }: ListenSheetProps) {
  const listening = useListening()
  const { storefront, noteListening, chooseService } = listening
  // As it was asked: an answer must not turn into the next question.
  const [own] = useState(listening.service)
  const [forGood, setForGood] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  const likeliest = likeliestServices(storefront)
  const others = offeredServices(storefront, own).filter(
    (id) => !likeliest.includes(id),
  )

  // The outside system is the top layer; it gives the focus back by itself.
  useEffect(() => {
    const sheet = dialog.current
    if (!sheet) return undefined
    if (!sheet.open) sheet.showModal()
    sheet.querySelector('a')?.focus()
    sheet.addEventListener('click', closeOutside)
    return () => sheet.removeEventListener('click', closeOutside)
  }, [])

  function close() {
    dialog.current?.close()
  }
  function listen(service: ServiceId) {
    if (forGood) chooseService(service)
    else noteListening(service)
    close()
  }
  function tiles(ids: readonly ServiceId[]) {
    return (
      <ul className={styles.tiles}>
        {ids.map((id) => (
          <li key={id}>
            <ServiceTile service={id} song={song} onListen={listen} />
          </li>
        ))}
      </ul>
    )
  }

  return (
    <dialog
      className={styles.sheet}
      ref={dialog}
      aria-labelledby="where"
      onClose={onClose}
    >
      <div className={styles.panel}>
        <header className={styles.head}>
          <p className={styles.song} translate="no">
            {`${song.title} · ${song.artist}`}
          </p>
          <h2 id="where">{words.whereDoYouListen}</h2>
          <p className={styles.said}>
            {own ? words.askedAgain(services[own].name) : words.askedOnce}
          </p>
          <button
            className={styles.close}
            type="button"
            aria-label={words.close}
            onClick={close}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M6.2 5.900c3.8 4 7.6 8 11.7 12M18.1 6.100C14 9.9 10 14 5.9 18" />
            </svg>
          </button>
        </header>
        {own && (
          <label className={styles.forGood}>
            <input
              type="checkbox"
              checked={forGood}
              onChange={({ target }) => setForGood(target.checked)}
            />
            <span>{words.fromNowOn}</span>
          </label>
        )}
        {tiles(likeliest)}
        <ListenRows song={song} onListen={listen}>
          <details>
            <summary className={styles.more}>
              <span>{words.moreServices(others.length)}</span>
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <path d="M2 4.200c1.4 1.2 2.7 2.5 4 3.9 1.3-1.3 2.6-2.6 4-3.9" />
              </svg>
            </summary>
            {tiles(others)}
          </details>
          {own === 'apple-music' && (
            <div className={styles.country}>
              <StorefrontSetting />
            </div>
          )}
        </ListenRows>
      </div>
    </dialog>
  )
}

/** What is in it covers it: a press on the sheet itself is one beside it. */
function closeOutside(this: HTMLDialogElement, { target }: Event) {
  if (target === this) this.close()
}
