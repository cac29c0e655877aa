import { useEffect, useId, useRef } from 'react'
import { useHydrated } from '../../device/useHydrated.ts'
import { fileName } from '../../playlists/fileName.ts'
import { numberedLines } from '../../playlists/numberedLines.ts'
import type { Playlist } from '../../playlists/Playlist.ts'
import buttons from '../../ui/Button.module.css'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { drawTopTen } from './drawTopTen.ts'
import { saveFile } from '../../ui/saveFile.ts'
import styles from './TopTenPicture.module.css'
import * as words from '../../words/words.ts'

type TopTenPictureProps = { readonly playlist: Playlist }

/** A list as a picture to share, and as the words that say the same. */
export function TopTenPicture({ playlist }: TopTenPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
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
      if (!over) drawTopTen(target, playlist)
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

  function file() {
    const bytes = canvas.current ? pngOf(canvas.current) : ''
    const name = fileName(playlist.title, 'png')
    return new File([bytes], name, { type: 'image/png' })
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
      />
      <div className={styles.aside}>
        <p className={styles.words} id={described} translate="no">
          {numberedLines(playlist)}
        </p>
        <div className={styles.ways}>
          {sharable && (
            <button
              className={buttons.plain}
              type="button"
              onClick={() => void share(file())}
            >
              {words.sharePicture}
            </button>
          )}
          <button
            className={buttons.plain}
            type="button"
            onClick={() => saveFile(file())}
          >
            {words.savePicture}
          </button>
          <CopyButton text={() => numberedLines(playlist)}>
            {words.copyAsText}
          </CopyButton>
        </div>
      </div>
    </section>
  )
}

/**
 * What is drawn, as a PNG. Synchronous, because `toBlob` may wait seconds for
 * an idle moment, and `share` has to follow soon after a press.
 */
function pngOf(canvas: HTMLCanvasElement) {
  const [, base64 = ''] = canvas.toDataURL('image/png').split(',')
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
}

/** Whether this browser can share files: the same for the whole visit. */
function sharesPictures() {
  const files = [new File([], 'picture.png', { type: 'image/png' })]
  return 'canShare' in navigator && navigator.canShare({ files })
}

/** What cannot be shared after all can still be saved. */
async function share(file: File) {
  try {
    await navigator.share({ files: [file] })
  } catch (error) {
    const cancelled = error instanceof Error && error.name === 'AbortError'
    if (!cancelled) saveFile(file)
  }
}

/**
 * Fetches the fonts that a text is drawn in. Without them the canvas takes what
 * there is.
 */
async function loadLetters(canvas: HTMLCanvasElement, text: string) {
  const style = getComputedStyle(canvas)
  const fonts = ['--drawn', '--read'].map((token) => {
    const [family = ''] = style.getPropertyValue(token).split(',')
    return document.fonts.load(`700 1em ${family}`, text)
  })
  await Promise.allSettled(fonts)
}
