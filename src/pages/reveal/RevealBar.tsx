import type { ReactNode, Ref } from 'react'
import type { RankedSong } from '../../songs/Song.ts'
import type { Reveal, RevealWay } from './Reveal.ts'
import type { useFullScreen } from './useFullScreen.ts'
import styles from './RevealBar.module.css'
import * as words from '../../words/words.ts'

type RevealBarProps = {
  readonly reveal: Reveal
  readonly revealed: readonly Pick<RankedSong, 'rank' | 'title'>[]
  /** The turn to go on to. */
  readonly next: number
  readonly last: number
  readonly fullScreen: ReturnType<typeof useFullScreen>
  /** The button that goes on, which is always there. */
  readonly goOn: Ref<HTMLButtonElement>
  readonly onMove: (way: RevealWay) => void
  readonly onGoTo: (turn: number) => void
  /** What stands above the buttons. */
  readonly children?: ReactNode
}

/**
 * The ways through the reveal, in one place for all of it. The one that goes on
 * keeps the focus, to be pressed again and again.
 */
export function RevealBar(props: RevealBarProps) {
  const { reveal, revealed, next, last, fullScreen } = props
  const { goOn, onMove, onGoTo, children } = props
  const { at, furthest } = reveal

  function nextLabel() {
    if (at === last) return words.revealEnd
    const rank = last - next + 1
    if (at > 0) return words.revealNext(rank)
    return furthest > 0 ? words.revealGoOn(rank) : words.revealStart(rank)
  }

  return (
    <div className={styles.bar}>
      {children}
      {at > 0 && (
        <button
          className={styles.back}
          type="button"
          onClick={() => onMove('back')}
        >
          <svg className={styles.icon} viewBox="0 0 12 12" aria-hidden="true">
            <path d="M9.8 6C7.2 5.8 4.8 5.9 2.2 6.1M5.6 2.4C4.3 3.5 3.2 4.8 2.1 6.1c1.3 1.1 2.5 2.2 3.9 3.3" />
          </svg>
          <span className={styles.word}>{words.revealBack}</span>
        </button>
      )}
      <button
        className={styles.next}
        ref={goOn}
        type="button"
        aria-disabled={at === last}
        onClick={() => onMove('next')}
      >
        {nextLabel()}
      </button>
      <button
        className={styles.last}
        type="button"
        aria-label={words.revealSkip}
        aria-disabled={at === last}
        onClick={() => onMove('last')}
      >
        <span className={styles.word}>{words.revealSkip}</span>
        <span className={styles.short}>{words.revealSkipShort}</span>
      </button>
      <ol className={styles.strip} aria-label={words.revealStrip}>
        {Array.from({ length: last }, (_, index) => {
          const song = revealed[index]
          if (!song)
            return <li className={styles.cell} key={index} aria-hidden="true" />
          return (
            <li className={styles.cell} key={index}>
              <button
                className={styles.seen}
                type="button"
                aria-label={words.revealSong(song.rank, song.title)}
                aria-current={index + 1 === at ? 'step' : undefined}
                onClick={() => onGoTo(index + 1)}
              >
                {song.rank}
              </button>
            </li>
          )
        })}
      </ol>
      {fullScreen.able && (
        <button
          className={styles.full}
          type="button"
          aria-pressed={fullScreen.on}
          onClick={fullScreen.toggle}
        >
          <svg className={styles.icon} viewBox="0 0 12 12" aria-hidden="true">
            <path d="M1.6 4.2c0-1 0-1.7.1-2.5.9-.1 1.6-.1 2.5 0M7.8 1.6c1 0 1.7 0 2.5.1.1.9.1 1.6 0 2.5M10.4 7.8c0 1 0 1.7-.1 2.6-.8 0-1.6.1-2.5 0M4.2 10.4c-1 0-1.7 0-2.5-.1-.1-.8-.1-1.6 0-2.5" />
          </svg>
          <span className={styles.word}>{words.revealFullScreen}</span>
        </button>
      )}
      <output className={styles.refused}>
        {fullScreen.refused !== undefined && (
          <span key={fullScreen.refused}>{words.fullScreenRefused}</span>
        )}
      </output>
    </div>
  )
}
