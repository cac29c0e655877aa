/** What a listener may want to know before reading a scene. */
export const contentNotes = {
  'homophobic-bullying': 'homophobic bullying',
  'homophobic-parent': 'a homophobic parent',
  fight: 'a fight',
  'eating-disorder': 'an eating disorder',
  'self-harm': 'self-harm',
} as const

export type ContentNote = keyof typeof contentNotes

/** The notes in a list with commas between them, in the table's order. */
export function parseContentNotes(text: string): readonly ContentNote[] {
  const asked = text.split(',')
  return (Object.keys(contentNotes) as ContentNote[]).filter((note) =>
    asked.includes(note),
  )
}
