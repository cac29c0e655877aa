import {
  songQuestions,
  type Answers,
  type SongQuestion,
} from './songQuestions.ts'

/**
 * Answers as an issue has them that was opened by the form, so that they can be
 * corrected in an editor and read again.
 */
export function answersText(answers: Answers): string {
  return Object.entries(songQuestions)
    .map(
      ([name, question]) =>
        `### ${question}\n\n${answers[name as SongQuestion] ?? ''}\n`,
    )
    .join('\n')
}
