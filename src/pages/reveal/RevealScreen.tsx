import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'react-router-dom'
import type { Catalogue } from '../../lists/catalogue.ts'
import type { RevealWay } from './Reveal.ts'
import { revealSongs } from './revealSongs.ts'
import type { RankedSong } from '../../songs/Song.ts'
import { useHydrated } from '../../device/useHydrated.ts'
import { useReveal } from './useReveal.ts'
import { startsReveal } from '../../site/revealStart.ts'
import { useView } from '../../lists/useView.ts'
import { Announcement } from '../../ui/Announcement.tsx'
import { GuardSetting } from '../../guard/GuardSetting.tsx'
import { RevealBar } from './RevealBar.tsx'
import { RevealEnding } from './RevealEnding.tsx'
import { RevealedSong } from './RevealedSong.tsx'
import { RevealIntro } from './RevealIntro.tsx'
import { attribute } from '../../ui/attribute.ts'
import * as takeover from '../../early/takeover.ts'
import styles from './RevealScreen.module.css'
import { useFullScreen } from './useFullScreen.ts'
import { useRevealKeys } from './useRevealKeys.ts'
import { useSongHandlers } from '../useSongHandlers.ts'
import { useSwipe } from './useSwipe.ts'
import { useWakeLock } from './useWakeLock.ts'
import * as words from '../../words/words.ts'

type RevealScreenProps = { readonly catalogue: Catalogue<RankedSong> }

/** Of the songs, only what has been revealed goes any further than this. */
export function RevealScreen({ catalogue }: RevealScreenProps) {
  const { songs, parts } = catalogue
  const last = songs.length
  const { guarding, handlers } = useSongHandlers(songs)
  const { search } = useLocation()
  // Who has not said how far they have seen is asked that first.
  const starts = useHydrated() && guarding.chosen && startsReveal(search)
  const { reveal, resume, goTo, startAgain } = useReveal(last, starts)
  const { current, revealed } = revealSongs(songs, reveal)

  useView(catalogue)
  const goOn = useRef<HTMLButtonElement>(null)
  const stage = useRef<HTMLElement>(null)
  const fullScreen = useFullScreen(stage)
  useWakeLock(current !== undefined)

  const turns: Readonly<Record<RevealWay, number>> = {
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
    show(() => goTo(turns[way]))
  }
  useRevealKeys(move)
  const swipe = useSwipe(move)

  const setting = (
    <GuardSetting
      parts={parts}
      // How many are hidden would be said too early.
      songs={guarding.chosen ? undefined : songs}
      guarding={guarding}
    />
  )

  return (
    <>
      <section
        className={styles.stage}
        ref={stage}
        data-last={reveal.at === last || undefined}
        {...attribute(takeover.stage)}
        {...swipe}
      >
        {current ? (
          <RevealedSong
            key={current.slug}
            song={current}
            parts={parts}
            quick={reveal.at >= 3}
            {...handlers}
          />
        ) : (
          <RevealIntro
            begun={reveal.furthest > 0}
            onStartAgain={() => show(startAgain)}
          >
            {setting}
          </RevealIntro>
        )}
        <RevealBar
          reveal={reveal}
          revealed={revealed}
          next={turns.next}
          last={last}
          fullScreen={fullScreen}
          goOn={goOn}
          onMove={move}
          onGoTo={goTo}
        >
          {reveal.at === last && <RevealEnding />}
        </RevealBar>
        <Announcement>{current ? words.revealTurn(current) : ''}</Announcement>
      </section>
      {current && setting}
    </>
  )
}
