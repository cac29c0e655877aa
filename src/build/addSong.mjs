// `npm run add:song`: asks about a song, and writes its entry where it belongs.
// `npm run add:song -- issue.txt` reads the text of an issue opened by the form.
import { readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { runnerImport } from 'vite'

const file = 'public/data/soundtrack.json'
/** Where answers are kept that are not right yet; git ignores it. */
const kept = 'song.txt'
const [issue] = process.argv.slice(2)

const [
  { module: content },
  { module: check },
  { module: questions },
  { module: answered },
] = await Promise.all([
  /** @type {Promise<{ module: typeof import('./editors/readContent.ts') }>} */ (
    runnerImport('./src/build/editors/readContent.ts')
  ),
  /** @type {Promise<{ module: typeof import('./editors/writeSong.ts') }>} */ (
    runnerImport('./src/build/editors/writeSong.ts')
  ),
  /** @type {Promise<{ module: typeof import('./editors/songQuestions.ts') }>} */ (
    runnerImport('./src/build/editors/songQuestions.ts')
  ),
  /** @type {Promise<{ module: typeof import('./editors/answersText.ts') }>} */ (
    runnerImport('./src/build/editors/answersText.ts')
  ),
])

try {
  content.readContent('.')
  const answers = issue
    ? check.issueAnswers(readFileSync(issue, 'utf8'))
    : await ask()
  const { text, faults } = check.writeSong(content.contentTexts('.'), answers)
  if (faults) {
    const said = `Nothing is written yet.\n${faults.join('\n')}`
    if (issue) throw new Error(said)
    writeFileSync(kept, answered.answersText(answers))
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
  const { songQuestions, songHints, neededAnswers } = questions
  const terminal = createInterface(process.stdin, process.stdout)
  const lines = terminal[Symbol.asyncIterator]()
  /** @type {Record<string, string>} */
  const answers = {}
  for (const [name, question] of Object.entries(songQuestions)) {
    const key = /** @type {keyof typeof songQuestions} */ (name)
    const hint = songHints[key]
    do {
      terminal.setPrompt(`${question}${hint ? ` (${hint})` : ''}: `)
      terminal.prompt()
      // One answer comes after the other.
      // oxlint-disable-next-line no-await-in-loop
      const { value = '', done } = await lines.next()
      if (done) throw new Error('Nothing is written: the answers ended.')
      answers[key] = value.trim()
    } while (neededAnswers.includes(key) && answers[key] === '')
  }
  terminal.close()
  return answers
}
