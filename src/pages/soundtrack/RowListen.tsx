import type { Song } from '../../songs/Song.ts'
import { ServiceLink } from '../../listening/ServiceLink.tsx'
import { useListening } from '../../listening/useListening.ts'
import styles from './RowListen.module.css'

type RowListenProps = { readonly song: Song }

/** The way to hear a song, where there is room for its picture alone. */
export function RowListen({ song }: RowListenProps) {
  const { service = 'youtube', storefront, noteListening } = useListening()
  return (
    <ServiceLink
      className={styles.round}
      service={service}
      song={song}
      storefront={storefront}
      onListen={noteListening}
    >
      <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M9 17.5V5.2l10-1.9v12M9 17.5a2.700 2.700 0 1 1-5.400 0 2.700 2.700 0 0 1 5.400 0zm10-2.200a2.700 2.700 0 1 1-5.400 0 2.700 2.700 0 0 1 5.400 0z" />
      </svg>
      <span className="visually-hidden">Listen</span>
    </ServiceLink>
  )
}
