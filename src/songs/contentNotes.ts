/** What a listener may want to know before reading a scene. */
export const contentNotes = [
  'homophobic-bullying',
  'homophobic-parent',
  'fight',
  'eating-disorder',
  'self-harm',
] as const

export type ContentNote = (typeof contentNotes)[number]

/** The notes in a list with commas between them, in the order of all. */
export function parseContentNotes(text: string): readonly ContentNote[] {
  const asked = text.split(',')
  return contentNotes.filter((note) => asked.includes(note))
}
