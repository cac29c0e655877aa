import { useEffect, useId, useRef, useState } from 'react'
import { useHydrated } from '../../device/useHydrated.ts'
import buttons from '../../ui/Button.module.css'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Field } from '../../ui/Field.tsx'
import { lendFile, lent } from '../../ui/lendFile.ts'
import { patience } from '../../ui/patience.ts'
import type { Paint } from './Paint.ts'
import type { PicturePaper } from './pictureColours.ts'
import { pictureHeights, type PictureShape } from './pictureHeights.ts'
import { pictureFile } from './pictureFile.ts'
import { saveFile } from '../../ui/saveFile.ts'
import styles from './PictureSection.module.css'
import * as words from '../../words/words.ts'

type PictureSectionProps = {
  /** What its file is called after. */
  readonly name: string
  /** What it says, in words. */
  readonly text: string
  /** The same function for as long as the picture is the same. */
  readonly paint: Paint
}

/** What came of a press: a sentence, and the address of a picture to hold. */
type Outcome = {
  readonly said: string
  readonly picture?: string | undefined
  readonly at: number
}

/** A picture to share or to save, and the words that say the same. */
export function PictureSection({ name, text, paint }: PictureSectionProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawing = useRef<Promise<void>>(undefined)
  const [outcome, setOutcome] = useState<Outcome>()
  const hydrated = useHydrated()
  const sharable = hydrated && sharesPictures()
  const described = useId()

  const [drawn, setDrawn] = useState(false)
  const [shape, setShape] = useState<PictureShape>('post')
  const [chosen, setPaper] = useState<PicturePaper>()
  const [preferred, setPreferred] = useState<PicturePaper>('light')
  const paper = chosen ?? preferred

  // The outside system is the colours that the device prefers.
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    function follow() {
      setPreferred(dark.matches ? 'dark' : 'light')
    }
    dark.addEventListener('change', follow)
    follow()
    return () => dark.removeEventListener('change', follow)
  }, [])

  // The outside systems are the canvas, and what is drawn on it, which comes
  // late: the code, the fonts and the drawings. Before React has taken over the
  // page, it is not known which scenes are held back.
  useEffect(() => {
    let over = !hydrated
    async function draw() {
      if (!canvas.current || over) return
      await paint(canvas.current, { shape, paper }, () => !over)
      if (over) return
      setDrawn(true)
      setOutcome(undefined)
    }
    drawing.current = draw().catch(() => {
      if (!over) say(words.pictureNotDrawn)
    })
    return () => {
      over = true
    }
  }, [hydrated, paint, shape, paper])

  // The outside system is the address of the picture, which ends by then.
  useEffect(() => {
    if (!outcome?.picture) return undefined
    const timer = setTimeout(setOutcome, lent, undefined)
    return () => clearTimeout(timer)
  }, [outcome])

  function say(said: string, picture?: string) {
    setOutcome({ said, picture, at: performance.now() })
  }

  /**
   * The picture as a file, once what was changed is drawn, if that does not take
   * for long; said, if the browser keeps it to itself.
   */
  async function file() {
    await Promise.race([drawing.current, late()])
    const png = canvas.current && pictureFile(canvas.current, name)
    if (!png) say(words.pictureRefused)
    return png ?? undefined
  }

  async function save() {
    const picture = await file()
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

  /** The same, of the picture as it is by now. */
  async function holdNow() {
    const picture = await file()
    if (picture) hold(picture)
  }

  async function share() {
    const picture = await file()
    if (!picture) return
    const silence = setTimeout(() => void holdNow(), patience)
    try {
      await navigator.share({ files: [picture] })
      setOutcome(undefined)
    } catch (error) {
      // What cannot be shared after all can still be saved.
      if (error instanceof Error && error.name === 'AbortError')
        setOutcome(undefined)
      else await save()
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
        height={pictureHeights[shape]}
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
          height={pictureHeights[shape]}
          alt={text}
        />
      )}
      <div className={styles.aside}>
        <p className={styles.words} id={described} translate="no">
          {text}
        </p>
        <div className={styles.ways}>
          <Field label={words.pictureShape}>
            <select
              value={shape}
              onChange={({ target }) => setShape(target.value as PictureShape)}
            >
              {options(words.pictureShapes)}
            </select>
          </Field>
          <Field label={words.picturePaper}>
            <select
              value={paper}
              onChange={({ target }) => setPaper(target.value as PicturePaper)}
            >
              {options(words.picturePapers)}
            </select>
          </Field>
        </div>
        <div className={styles.ways}>
          {sharable && (
            <button
              className={buttons.plain}
              type="button"
              disabled={!drawn}
              onClick={() => void share()}
            >
              {words.sharePicture}
            </button>
          )}
          <button
            className={buttons.plain}
            type="button"
            disabled={!drawn}
            onClick={() => void save()}
          >
            {words.savePicture}
          </button>
          <CopyButton text={() => text}>{words.copyAsText}</CopyButton>
        </div>
        <output>{outcome && <p key={outcome.at}>{outcome.said}</p>}</output>
      </div>
    </section>
  )
}

function options(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ))
}

function late() {
  return new Promise<void>((resolve) => {
    setTimeout(resolve, patience)
  })
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
