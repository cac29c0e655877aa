// `npm run add:song`: asks about a song, and writes its entry where it belongs.
// `npm run add:song -- issue.txt` reads the text of an issue opened by the form.
import { readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { answersText } from './editors/answersText.ts'
import { contentTexts, readContent } from './editors/readContent.ts'
import { readIssue } from './editors/readIssue.ts'
import {
  neededAnswers,
  songHints,
  songQuestions,
  type SongQuestion,
} from './editors/songQuestions.ts'
import { writeSong } from './editors/writeSong.ts'

const file = 'public/data/soundtrack.json'
/** Where answers are kept that are not right yet; git ignores it. */
const kept = 'song.txt'
const [issue] = process.argv.slice(3)

try {
  readContent('.')
  const answers = issue ? readIssue(readFileSync(issue, 'utf8')) : await ask()
  const { text, faults } = writeSong(contentTexts('.'), answers)
  if (faults) {
    const said = `Nothing is written yet.\n${faults.join('\n')}`
    if (issue) throw new Error(said)
    writeFileSync(kept, answersText(answers))
    throw new Error(
      `${said}\nThe answers stand in ${kept}. Correct them there, then: npm run add:song -- ${kept}`,
    )
  }
  writeFileSync(file, text)
  console.log(`It stands in ${file} now. Look at it with: npm run dev`)
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault))
  process.exitCode = 1
}

async function ask() {
  const terminal = createInterface(process.stdin, process.stdout)
  const lines = terminal[Symbol.asyncIterator]()
  const answers: Partial<Record<SongQuestion, string>> = {}
  for (const [name, question] of Object.entries(songQuestions)) {
    const key = name as SongQuestion
    const hint = songHints[key]
    do {
      terminal.setPrompt(`${question}${hint ? ` (${hint})` : ''}: `)
      terminal.prompt()
      // One answer comes after the other.
      // oxlint-disable-next-line no-await-in-loop
      const line = await lines.next()
      if (line.done) throw new Error('Nothing is written: the answers ended.')
      answers[key] = line.value.trim()
    } while (neededAnswers.includes(key) && answers[key] === '')
  }
  terminal.close()
  return answers
}
