import { useState } from 'react'
import { offeredServices } from './offeredServices.ts'
import type { SearchedSong } from './searchTerm.ts'
import { services } from './services.ts'
import buttons from '../ui/Button.module.css'
import { CopyButton } from '../ui/CopyButton.tsx'
import { ListenLabel } from './ListenLabel.tsx'
import styles from './ListenLinks.module.css'
import { ServiceLink } from './ServiceLink.tsx'
import { ServiceSetting } from './ServiceSetting.tsx'
import { StorefrontSetting } from './StorefrontSetting.tsx'
import links from '../ui/TextLink.module.css'
import { useListening } from './useListening.ts'
import { useOpened } from '../ui/useOpened.ts'

type ListenLinksProps = {
  readonly song: SearchedSong
  /** Whether to show all services at once to whoever has none yet. */
  readonly unfolded?: boolean | undefined
}

/** One big link to the visitor's own service; until there is one, to all. */
export function ListenLinks(props: ListenLinksProps) {
  const { song, unfolded } = props
  const { service: own, storefront, offline, noteListening } = useListening()
  const [unfold] = useState(unfolded && own === undefined)
  const { opened, details } = useOpened()
  const others = offeredServices(storefront, own).filter((id) => id !== own)

  return (
    <>
      {own && (
        <p className={styles.own}>
          <ServiceLink
            className={buttons.filled}
            service={own}
            song={song}
            storefront={storefront}
            onListen={noteListening}
          >
            <ListenLabel offline={offline}>
              Listen on {services[own].name}
              <svg
                className={styles.arrow}
                viewBox="0 0 12 12"
                aria-hidden="true"
              >
                <path d="M2.5 9.8C4.7 7.4 7 4.9 9.4 2.7M4 2.4c2 0 3.8 0 5.7.2.1 1.8.1 3.6 0 5.4" />
              </svg>
            </ListenLabel>
          </ServiceLink>
        </p>
      )}
      <details
        className={styles.others}
        data-only={own === undefined || undefined}
        open={unfold}
        {...details}
      >
        <summary className={own ? buttons.plain : buttons.filled}>
          <ListenLabel offline={offline && !own}>
            {own ? 'Other services' : 'Listen on …'}
            <span className="visually-hidden"> for {song.title}</span>
          </ListenLabel>
        </summary>
        <div className={styles.panel}>
          <ul className={styles.services}>
            {others.map((id) => (
              <li key={id}>
                <ServiceLink
                  className={links.strong}
                  service={id}
                  song={song}
                  storefront={storefront}
                  onListen={noteListening}
                >
                  {services[id].name}
                </ServiceLink>
              </li>
            ))}
          </ul>
          {opened && (
            <div className={styles.settings}>
              <ServiceSetting />
              {own === 'apple-music' && <StorefrontSetting />}
              <CopyButton text={() => `${song.title} ${song.artist}`}>
                Copy title and artist
              </CopyButton>
            </div>
          )}
        </div>
      </details>
    </>
  )
}
