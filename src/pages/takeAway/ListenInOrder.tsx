import type { ReactNode } from 'react'
import { listenTurns, type TurnsTaken } from './listenTurns.ts'
import type { PlaylistSong } from '../../playlists/Playlist.ts'
import { songNumbers } from '../../playlists/songNumbers.ts'
import { services } from '../../listening/services.ts'
import buttons from '../../ui/Button.module.css'
import styles from './ListenInOrder.module.css'
import { ServiceLink } from '../../listening/ServiceLink.tsx'
import { ServiceSetting } from '../../listening/ServiceSetting.tsx'
import { useListening } from '../../listening/useListening.ts'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import * as words from '../../words/words.ts'

type ListenInOrderProps = {
  readonly songs: readonly PlaylistSong[]
  readonly taken: TurnsTaken
  readonly onTake: (slug: string) => void
  readonly onRestart: () => void
}

/** The list as turns to open one by one, with no account but the service's. */
export function ListenInOrder(props: ListenInOrderProps) {
  const { songs, taken, onTake, onRestart } = props
  const { service, offline, noteListening } = useListening()
  const turns = listenTurns(songs, taken)
  const numbers = songNumbers(songs)
  const next = turns.find(({ state }) => state === 'next')?.song

  if (!service)
    return (
      <div className={styles.setting}>
        <p>{words.chooseServiceFirst}</p>
        <ServiceSetting />
      </div>
    )

  function link(
    song: PlaylistSong,
    className: string | undefined,
    name: string,
    text: ReactNode,
  ) {
    return (
      service && (
        <ServiceLink
          className={className}
          name={name}
          service={service}
          song={song}
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
              (offline ? words.playNextOffline : words.playNextName)(
                next.title,
                services[service].name,
              ),
              <span className={styles.label}>
                <span>
                  {words.playNext(next.title, services[service].name)}
                </span>
                {offline && <small>{words.songsWontOpen}</small>}
              </span>,
            )
          : words.allPlayed}
      </p>
      <ol className={styles.songs}>
        {turns.map(({ song, state }, place) => (
          <li key={song.slug} data-state={state} value={numbers[place]}>
            <span className={styles.number}>{numbers[place]}</span>
            {link(
              song,
              styles.turn,
              words.turnName(song.title, song.artist),
              <span translate="no">{`${song.title} · ${song.artist}`}</span>,
            )}
            <span className={styles.state} key={state}>
              {words.turnStates[state]}
            </span>
          </li>
        ))}
      </ol>
      <SteadyButton
        className={buttons.plain}
        possible={taken.length > 0}
        onPress={onRestart}
      >
        {words.playAgain}
      </SteadyButton>
    </>
  )
}
