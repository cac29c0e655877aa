import { useState } from 'react'
import { marks as names, noMarks, type Marks } from '../songs/marks.ts'
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
      setImported(refusals[others])
      return
    }
    const all = uniteMarks(marks, others)
    changeMarks(all)
    setImported(`Taken in: ${marksText(countOf(all) - count)} more.`)
  }

  function erase() {
    changeMarks(erased ? uniteMarks(marks, erased) : noMarks)
    setErased(erased ? undefined : marks)
  }

  return (
    <section className={styles.setting} aria-labelledby="marks">
      <h2 id="marks">Your marks</h2>
      <p className={styles.text}>
        {stateText(marking)}
        {!kept && ' This browser will have forgotten them on your next visit.'}
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
            Export to a file
          </SaveButton>
          <label className={buttons.plain}>
            Import from a file
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
              <summary className={styles.summary}>Erase</summary>
              <button className={buttons.plain} type="button" onClick={erase}>
                {erased ? 'Put them back' : `Yes, erase ${marksText(count)}`}
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

/** Why a file was not taken in. */
const refusals = {
  unreadable: 'There are no marks in that file. Nothing was changed.',
  newer:
    'That file is from a newer version of this page: load the page again, then import it. Nothing was changed.',
} as const

function stateText({ marks, newer }: Pick<Marking, 'marks' | 'newer'>) {
  if (newer)
    return 'A newer version of this page has kept some here, which this one leaves alone: load it again to see them.'
  return countOf(marks) > 0
    ? `${countsText(marks)}, on this device alone. A file takes them to another.`
    : 'No song is marked as loved or heard yet. That is done on its card, and stays on this device.'
}

function marksText(count: number) {
  return count === 1 ? '1 mark' : `${count} marks`
}

function countsText(marks: Marks) {
  return names
    .map(
      (mark) => `${marks[mark].length} ${words.markNames[mark].toLowerCase()}`,
    )
    .join(', ')
}

function countOf(marks: Marks) {
  return Object.values(marks).flat().length
}
