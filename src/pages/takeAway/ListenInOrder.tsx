import type { ReactNode } from 'react'
import { listenTurns, type TurnsTaken } from './listenTurns.ts'
import type { PlaylistSong } from '../../playlists/Playlist.ts'
import { services } from '../../listening/services.ts'
import buttons from '../../ui/Button.module.css'
import styles from './ListenInOrder.module.css'
import { ListenLabel } from '../../listening/ListenLabel.tsx'
import { ServiceLink } from '../../listening/ServiceLink.tsx'
import { ServiceSetting } from '../../listening/ServiceSetting.tsx'
import { useListening } from '../../listening/useListening.ts'
import { SteadyButton } from '../../ui/SteadyButton.tsx'

type ListenInOrderProps = {
  readonly songs: readonly PlaylistSong[]
  readonly taken: TurnsTaken
  readonly onTake: (slug: string) => void
  readonly onRestart: () => void
}

/** The list as turns to open one by one, with no account but the service's. */
export function ListenInOrder(props: ListenInOrderProps) {
  const { songs, taken, onTake, onRestart } = props
  const { service, storefront, offline, noteListening } = useListening()
  const turns = listenTurns(songs, taken)
  const next = turns.find(({ state }) => state === 'next')?.song

  if (!service)
    return (
      <div className={styles.setting}>
        <p>First say where you listen; then each song is one tap.</p>
        <ServiceSetting />
      </div>
    )

  function link(
    song: PlaylistSong,
    className: string | undefined,
    text: ReactNode,
  ) {
    return (
      service && (
        <ServiceLink
          className={className}
          service={service}
          song={song}
          storefront={storefront}
          onListen={(used) => {
            noteListening(used)
            onTake(song.slug)
          }}
        >
          {text}
        </ServiceLink>
      )
    )
  }

  return (
    <>
      <p className={styles.next}>
        {next
          ? link(
              next,
              buttons.filled,
              <ListenLabel offline={offline}>
                {`Play ${next.title} on ${services[service].name}`}
              </ListenLabel>,
            )
          : 'You have been through them all.'}
      </p>
      <ol className={styles.turns}>
        {turns.map(({ song, state }) => (
          <li key={song.slug} data-state={state}>
            {link(song, styles.turn, `${song.title} · ${song.artist}`)}
            <span className={styles.state}>
              {{ taken: 'opened', next: 'next', ahead: '' }[state]}
            </span>
          </li>
        ))}
      </ol>
      <SteadyButton
        className={buttons.plain}
        possible={taken.length > 0}
        onPress={onRestart}
      >
        Start again
      </SteadyButton>
    </>
  )
}
