import { songQuestions, type Answers } from './songQuestions.ts'

/** What the form has where nobody answered. */
const unanswered = new Set(['', '_No response_', 'None'])

/**
 * The answers in an issue that was opened by the form
 * `.github/ISSUE_TEMPLATE/song.yml`: its headings with what stands below each.
 * What nobody answered is left out.
 */
export function readIssue(text: string): Answers {
  const given: Record<string, string> = {}
  for (const part of text.replaceAll('\r', '').split(/^### /m)) {
    const [heading = '', ...lines] = part.split('\n')
    given[heading.trim()] = lines.join('\n').trim()
  }
  const answers: Record<string, string> = {}
  for (const [name, question] of Object.entries(songQuestions)) {
    const answer = given[question] ?? ''
    if (!unanswered.has(answer)) answers[name] = answer
  }
  return answers
}
