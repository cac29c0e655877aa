import { addSong } from './addSong.ts'
import { checkContent, type ContentTexts } from './checkContent.ts'
import { newSong } from './newSong.ts'
import { neededAnswers, songQuestions, type Answers } from './songQuestions.ts'

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
