import { useState } from 'react'
import { noMarks, type Marks } from '../songs/marks.ts'
import { formatMarks, parseMarks } from './parseMarks.ts'
import * as words from '../words/words.ts'
import { uniteMarks } from './uniteMarks.ts'
import buttons from '../ui/Button.module.css'
import styles from './MarksSetting.module.css'
import { SaveButton } from '../ui/SaveButton.tsx'

/** What is marked on this device, and how all of it is changed. */
type Marking = {
  readonly marks: Marks
  readonly kept: boolean
  readonly newer: boolean
  readonly changeMarks: (marks: Marks) => void
}

/** Marks to be taken to another device, taken in from one, and forgotten. */
export function MarksSetting({ marking }: { marking: Marking }) {
  const { marks, kept, newer, changeMarks } = marking
  const [imported, setImported] = useState<string>()
  const [erased, setErased] = useState<Marks>()
  const count = countOf(marks)

  async function takeIn(file: File) {
    const text = file.size > largest ? '' : await file.text().catch(() => '')
    const others = parseMarks(text)
    if (typeof others === 'string') {
      setImported(words.marksRefused[others])
      return
    }
    const all = uniteMarks(marks, others)
    changeMarks(all)
    setImported(words.marksAdded(countOf(all) - count))
  }

  function erase() {
    changeMarks(erased ? uniteMarks(marks, erased) : noMarks)
    setErased(erased ? undefined : marks)
  }

  return (
    <section className={styles.setting} aria-labelledby="marks">
      <h2 id="marks">{words.yourMarks}</h2>
      <p className={styles.text}>
        <span>{stateText(marking)}</span>{' '}
        {!kept && <span>{words.marksNotKept}</span>}
      </p>
      {/* Marks in a newer format can be neither exported nor changed. */}
      {!newer && (
        <div className={styles.ways}>
          <SaveButton
            file={() => ({
              text: formatMarks(marks),
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
            <details>
              <summary className={styles.summary}>{words.deleteMarks}</summary>
              <button className={buttons.plain} type="button" onClick={erase}>
                {erased ? words.putMarksBack : words.deleteMarksNow(count)}
              </button>
            </details>
          )}
        </div>
      )}
      <output className={styles.text}>{imported}</output>
    </section>
  )
}

/** In bytes: thousands of marks. A larger file is something else. */
const largest = 200_000

function stateText({ marks, newer }: Pick<Marking, 'marks' | 'newer'>) {
  if (newer) return words.marksNewer
  return countOf(marks) > 0
    ? words.marksCount(marks.loved.length, marks.heard.length)
    : words.noMarks
}

function countOf(marks: Marks) {
  return Object.values(marks).flat().length
}
