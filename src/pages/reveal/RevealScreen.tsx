import { useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Catalogue } from '../../lists/catalogue.ts'
import type { RevealWay } from './Reveal.ts'
import { revealSongs } from './revealSongs.ts'
import type { RankedSong } from '../../songs/Song.ts'
import { useReveal } from './useReveal.ts'
import { useView } from '../../lists/useView.ts'
import { Announcement } from '../../ui/Announcement.tsx'
import { GuardSetting } from '../../guard/GuardSetting.tsx'
import { RevealBar } from './RevealBar.tsx'
import { RevealedSong } from './RevealedSong.tsx'
import { RevealIntro } from './RevealIntro.tsx'
import { RevealStage } from './RevealStage.tsx'
import { useFullScreen } from './useFullScreen.ts'
import { useRevealKeys } from './useRevealKeys.ts'
import { useSongHandlers } from '../../cards/useSongHandlers.ts'
import { useSwipe } from './useSwipe.ts'
import { useWakeLock } from './useWakeLock.ts'

type RevealScreenProps = { readonly catalogue: Catalogue<RankedSong> }

/** Of the songs, only what has been revealed goes any further than this. */
export function RevealScreen({ catalogue }: RevealScreenProps) {
  const { songs, seasons } = catalogue
  const last = songs.length
  const { reveal, resume, goTo, startAgain } = useReveal(last)
  const { current, revealed } = revealSongs(songs, reveal)

  const { guarding, handlers } = useSongHandlers()
  useView(catalogue)
  const goOn = useRef<HTMLButtonElement>(null)
  const stage = useRef<HTMLElement>(null)
  const fullScreen = useFullScreen(stage)
  useWakeLock(current !== undefined)

  const steps: Readonly<Record<RevealWay, number>> = {
    next: reveal.at === 0 ? resume : reveal.at + 1,
    back: reveal.at - 1,
    first: 0,
    last,
  }
  /** If the change removes what has the focus, the way on gets it. */
  function show(change: () => void) {
    const focused = document.activeElement
    flushSync(change)
    if (!focused?.isConnected) goOn.current?.focus()
  }
  function move(way: RevealWay) {
    show(() => goTo(steps[way]))
  }
  useRevealKeys(move)
  const swipe = useSwipe(move)

  return (
    <>
      <RevealStage ref={stage} swipe={swipe}>
        {current ? (
          <RevealedSong
            key={current.slug}
            song={current}
            seasons={seasons}
            ending={reveal.at === last}
            {...handlers}
          />
        ) : (
          <RevealIntro
            begun={reveal.furthest > 0}
            onStartAgain={() => show(startAgain)}
          />
        )}
        <RevealBar
          reveal={reveal}
          revealed={revealed}
          next={steps.next}
          last={last}
          fullScreen={fullScreen}
          goOn={goOn}
          onMove={move}
          onGoTo={goTo}
        />
        <Announcement>
          {current
            ? `Number ${current.rank}: ${current.title} by ${current.artist}`
            : ''}
        </Announcement>
      </RevealStage>
      {/* Without the songs: a count of hidden scenes would tell too much. */}
      <GuardSetting content={{ seasons }} guarding={guarding} />
    </>
  )
}
