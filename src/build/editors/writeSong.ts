import { addSong } from './addSong.ts'
import { checkContent, type ContentTexts } from './checkContent.ts'
import { newSong } from './newSong.ts'
import { readIssue } from './readIssue.ts'
import {
  neededAnswers,
  songQuestions,
  type SongQuestion,
} from './songQuestions.ts'

type Answers = Readonly<Partial<Record<SongQuestion, string>>>

/**
 * The text of `soundtrack.json` with a song more, or all that is wrong with it as
 * it would be. The files have nothing wrong so far.
 */
export function writeSong(texts: ContentTexts, answers: Answers) {
  const { content } = checkContent(texts)
  if (!content) throw new Error('The content has to be right before.')
  const missing = neededAnswers.filter((name) => !answers[name])
  if (missing.length > 0)
    return {
      faults: missing.map((name) => `“${songQuestions[name]}” has no answer.`),
    }
  const song = newSong(answers, content)
  const text = addSong(texts.soundtrack, song, content)
  const { faults } = checkContent({ ...texts, soundtrack: text })
  return faults ? { faults } : { text }
}

/** What somebody answered in an issue that was opened by the form. */
export function issueAnswers(text: string): Answers {
  const given = readIssue(text)
  return Object.fromEntries(
    Object.entries(songQuestions).flatMap(([name, question]) => {
      const answer = given.get(question)
      return answer === undefined ? [] : [[name, answer]]
    }),
  )
}
