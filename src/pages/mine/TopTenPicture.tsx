import { useEffect, useId, useRef, useState } from 'react'
import { useHydrated } from '../../device/useHydrated.ts'
import { numberedLines } from '../../playlists/numberedLines.ts'
import type { Playlist } from '../../playlists/Playlist.ts'
import buttons from '../../ui/Button.module.css'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { drawTopTen } from './drawTopTen.ts'
import { lendFile, lent } from '../../ui/lendFile.ts'
import { patience } from '../../ui/patience.ts'
import { pictureFile } from './pictureFile.ts'
import { pictureOf } from './pictureOf.ts'
import { saveFile } from '../../ui/saveFile.ts'
import styles from './TopTenPicture.module.css'
import * as words from '../../words/words.ts'

type TopTenPictureProps = { readonly playlist: Playlist }

/** What came of a press: a sentence, and the address of a picture to hold. */
type Outcome = {
  readonly said: string
  readonly picture?: string | undefined
  readonly at: number
}

/** A list as a picture to share, and as the words that say the same. */
export function TopTenPicture({ playlist }: TopTenPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [outcome, setOutcome] = useState<Outcome>()
  const sharable = useHydrated() && sharesPictures()
  const described = useId()

  // The outside systems are the canvas, the fonts that come late, and the
  // colours that the device prefers.
  useEffect(() => {
    let over = false
    async function draw() {
      const target = canvas.current
      if (!target) return
      await loadLetters(target, numberedLines(playlist))
      if (over) return
      try {
        drawTopTen(target, playlist)
        setOutcome(undefined)
      } catch {
        say(words.pictureNotDrawn)
      }
    }
    function redraw() {
      void draw()
    }
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', redraw)
    redraw()
    return () => {
      over = true
      dark.removeEventListener('change', redraw)
    }
  }, [playlist])

  // The outside system is the address of the picture, which ends by then.
  useEffect(() => {
    if (!outcome?.picture) return undefined
    const timer = setTimeout(setOutcome, lent, undefined)
    return () => clearTimeout(timer)
  }, [outcome])

  function say(said: string, picture?: string) {
    setOutcome({ said, picture, at: performance.now() })
  }

  /** The picture as a file; said, if the browser keeps it to itself. */
  function file() {
    const png = canvas.current && pictureOf(canvas.current)
    if (png) return pictureFile(png, playlist.title)
    say(words.pictureRefused)
    return undefined
  }

  function save(picture = file()) {
    if (!picture) return
    const saved = saveFile(picture)
    if (saved) say(words.pictureSaved(picture.name), saved)
    else hold(picture)
  }

  /** Shows it to be pressed and held, which needs no more of the browser. */
  function hold(picture: File) {
    const lentAt = lendFile(picture)
    if (lentAt) say(words.pictureToHold, lentAt)
    else say(words.pictureRefused)
  }

  async function share() {
    const picture = file()
    if (!picture) return
    const silence = setTimeout(hold, patience, picture)
    try {
      await navigator.share({ files: [picture] })
      setOutcome(undefined)
    } catch (error) {
      // What cannot be shared after all can still be saved.
      if (error instanceof Error && error.name === 'AbortError')
        setOutcome(undefined)
      else save(picture)
    } finally {
      clearTimeout(silence)
    }
  }

  return (
    <section className={styles.section} aria-labelledby="picture">
      <h2 id="picture">{words.asPicture}</h2>
      <canvas
        className={styles.picture}
        ref={canvas}
        width="1080"
        height="1350"
        role="img"
        aria-labelledby={described}
        hidden={outcome?.picture !== undefined}
      />
      {/* In the place of the canvas, which no long press saves. */}
      {outcome?.picture && (
        <img
          className={styles.picture}
          src={outcome.picture}
          width="1080"
          height="1350"
          alt={numberedLines(playlist)}
        />
      )}
      <div className={styles.aside}>
        <p className={styles.words} id={described} translate="no">
          {numberedLines(playlist)}
        </p>
        <div className={styles.ways}>
          {sharable && (
            <button
              className={buttons.plain}
              type="button"
              onClick={() => void share()}
            >
              {words.sharePicture}
            </button>
          )}
          <button
            className={buttons.plain}
            type="button"
            onClick={() => save()}
          >
            {words.savePicture}
          </button>
          <CopyButton text={() => numberedLines(playlist)}>
            {words.copyAsText}
          </CopyButton>
        </div>
        <output>{outcome && <p key={outcome.at}>{outcome.said}</p>}</output>
      </div>
    </section>
  )
}

/** Whether this browser can share files: the same for the whole visit. */
function sharesPictures() {
  try {
    const files = [new File([], 'picture.png', { type: 'image/png' })]
    return navigator.canShare({ files })
  } catch {
    return false
  }
}

/**
 * Fetches the fonts that a text is drawn in. Without them the canvas takes what
 * there is.
 */
async function loadLetters(canvas: HTMLCanvasElement, text: string) {
  const style = getComputedStyle(canvas)
  const fonts = ['--drawn', '--read'].map(async (token) => {
    const [family = ''] = style.getPropertyValue(token).split(',')
    await document.fonts.load(`700 1em ${family}`, text)
  })
  await Promise.allSettled(fonts)
}
