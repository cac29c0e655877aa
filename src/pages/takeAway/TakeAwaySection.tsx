import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useHref } from 'react-router-dom'
import type { Catalogue } from '../../lists/catalogue.ts'
import { selectSongs } from '../../lists/selectSongs.ts'
import { sharedSearch } from '../../lists/sharedSearch.ts'
import { songPath } from '../../site/songPath.ts'
import { takeTurn } from './takeTurn.ts'
import type { View } from '../../lists/View.ts'
import { viewExtent } from '../../lists/viewExtent.ts'
import { viewPlaylist } from '../../playlists/viewPlaylist.ts'
import { usePrint } from './usePrint.ts'
import { useTurns } from './useTurns.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { ListenInOrder } from './ListenInOrder.tsx'
import { PlaylistGoals } from './PlaylistGoals.tsx'
import buttons from '../../ui/Button.module.css'
import { PrintSheet } from './PrintSheet.tsx'
import styles from './TakeAwaySection.module.css'
import * as words from '../../words/words.ts'

type TakeAwaySectionProps = {
  readonly catalogue: Catalogue
  readonly view: View
}

/** The list as filtered, ordered and guarded, to be taken along. */
export function TakeAwaySection(props: TakeAwaySectionProps) {
  const { catalogue, view } = props
  const playlist = viewPlaylist(catalogue, view)
  const { taken, changeTurns } = useTurns()
  const { able, printing, failed, print } = usePrint()
  const base = useHref('/')

  return (
    <>
      <TakeAway title={words.listenInOrder}>
        <ListenInOrder
          songs={playlist.songs}
          taken={taken}
          onTake={(slug) => changeTurns(takeTurn(taken, slug))}
          onRestart={() => changeTurns([])}
        />
      </TakeAway>
      <TakeAway title={words.shareIt}>
        <CopyButton
          text={() => {
            const { origin, pathname } = window.location
            return origin + pathname + sharedSearch(view, catalogue)
          }}
          shareAs={words.listShared(viewExtent(catalogue, view))}
        >
          {words.shareList}
        </CopyButton>
      </TakeAway>
      <TakeAway title={words.makePlaylist}>
        <PlaylistGoals playlist={playlist} />
      </TakeAway>
      {able && (
        <TakeAway title={words.printIt}>
          <button className={buttons.plain} type="button" onClick={print}>
            {words.printList}
          </button>
          <output>
            {failed !== undefined && <p key={failed}>{words.printFailed}</p>}
          </output>
        </TakeAway>
      )}
      {printing &&
        createPortal(
          <PrintSheet
            title={playlist.title}
            parts={catalogue.parts}
            songs={selectSongs(catalogue, view)}
            addressOf={(song) =>
              new URL(base + songPath(song).slice(1), window.location.href).href
            }
          />,
          document.body,
        )}
    </>
  )
}

/** One way to take the list along. */
function TakeAway(props: { title: string; children: ReactNode }) {
  return (
    <section className={styles.way} aria-label={props.title}>
      <h3 className={styles.title}>{props.title}</h3>
      {props.children}
    </section>
  )
}
