import { contentNotes, type ContentNote } from '../songs/contentNotes.ts'

const list = new Intl.ListFormat('en-GB')

/** What to know before reading a scene: “Content note: a fight”. */
export function contentNoteText(notes: readonly ContentNote[]): string {
  return `Content note: ${list.format(notes.map((note) => contentNotes[note]))}`
}
