import { useState } from 'react'
import { noMarks, type Marks } from '../songs/marks.ts'
import { formatMarks, parseMarks } from './parseMarks.ts'
import * as words from '../words/words.ts'
import { boundMarks } from './boundMarks.ts'
import { knownMarks } from './knownMarks.ts'
import { uniteMarks } from './uniteMarks.ts'
import type { useMarks } from './useMarks.ts'
import buttons from '../ui/Button.module.css'
import styles from './MarksSetting.module.css'
import { SaveButton } from '../ui/SaveButton.tsx'
import links from '../ui/TextLink.module.css'

type MarksSettingProps = {
  readonly marking: Omit<ReturnType<typeof useMarks>, 'toggleMark'>
  /** The slugs of the songs that are marked, at least: other marks do not count. */
  readonly known: ReadonlySet<string> | undefined
  /** Those of all songs, for marks of any; nothing, where they do not come. */
  readonly findKnown: () => Promise<ReadonlySet<string> | undefined>
}

/** Marks to be taken to another device, taken in from one, and forgotten. */
export function MarksSetting(props: MarksSettingProps) {
  const { marking, known, findKnown } = props
  const { marks, kept, newer, changeMarks } = marking
  const [imported, setImported] = useState<{ said: string; at: number }>()
  const [erased, setErased] = useState<Marks>()
  const counted = knownMarks(marks, known)
  const count = countOf(counted)

  /** Anew each time, even if it ends the same. */
  function say(said: string) {
    setImported({ said, at: performance.now() })
  }

  async function takeIn(file: File) {
    const text = file.size > largest ? '' : await file.text().catch(() => '')
    const others = parseMarks(text)
    if (typeof others === 'string') {
      say(words.marksRefused[others])
      return
    }
    const every = await findKnown()
    let added = 0
    changeMarks((before) => {
      const all = boundMarks(uniteMarks(before, others), every, before)
      const had = countOf(knownMarks(before, every))
      added = countOf(knownMarks(all, every)) - had
      return all
    })
    const unknown = countOf(others) - countOf(knownMarks(others, every))
    say(
      unknown > 0
        ? words.marksAddedAndUnknown(added, unknown)
        : words.marksAdded(added),
    )
  }

  function erase() {
    changeMarks((before) => {
      setErased(erased ? undefined : before)
      return erased ? uniteMarks(before, erased) : noMarks
    })
    setImported(undefined)
  }

  return (
    <section className={styles.setting} aria-labelledby="marks">
      <h2 id="marks">{words.yourMarks}</h2>
      <p className={styles.text}>
        <span key={count}>{stateText(counted, newer)}</span>{' '}
        {!kept && <span>{words.marksNotKept}</span>}
      </p>
      {/* Marks in a newer format can be neither exported nor changed. */}
      {!newer && (
        <div className={styles.ways}>
          <SaveButton
            file={() => ({
              text: formatMarks(boundMarks(marks, known)),
              fileName: 'heartstopper-marks.json',
              mediaType: 'application/json',
            })}
          >
            {words.exportMarks}
          </SaveButton>
          <label className={buttons.plain}>
            <span>{words.importMarks}</span>
            <input
              className={styles.file}
              type="file"
              accept=".json,application/json"
              onChange={({ target }) => {
                const [file] = target.files ?? []
                if (file) void takeIn(file)
                // Else choosing the same file again would fire no `change`.
                target.value = ''
              }}
            />
          </label>
          {(count > 0 || erased) && (
            <details className={styles.delete}>
              <summary className={links.dotted}>{words.deleteMarks}</summary>
              <button className={buttons.plain} type="button" onClick={erase}>
                {erased ? words.putMarksBack : words.deleteMarksNow(count)}
              </button>
            </details>
          )}
        </div>
      )}
      <output className={styles.text}>
        {imported && <span key={imported.at}>{imported.said}</span>}
      </output>
    </section>
  )
}

/**
 * In bytes: more than `boundMarks` leaves, which is what is exported. A larger
 * file is something else.
 */
const largest = 200_000

function stateText(marks: Marks, newer: boolean) {
  if (newer) return words.marksNewer
  return countOf(marks) > 0
    ? words.marksCount(marks.loved.length, marks.heard.length)
    : words.noMarks
}

function countOf(marks: Marks) {
  return Object.values(marks).flat().length
}
