/**
 * The answers in an issue that was opened by a form: its headings with what
 * stands below each, in the words of
 * `.github/ISSUE_TEMPLATE/song.yml`. What nobody answered is left out.
 */
export function readIssue(text: string): ReadonlyMap<string, string> {
  const answers = text
    .replaceAll('\r', '')
    .split(/^### /m)
    .slice(1)
    .map((part): [string, string] => {
      const end = part.indexOf('\n')
      return end === -1
        ? [part.trim(), '']
        : [part.slice(0, end).trim(), part.slice(end).trim()]
    })
  return new Map(
    answers.filter(
      ([, answer]) => !['', '_No response_', 'None'].includes(answer),
    ),
  )
}
