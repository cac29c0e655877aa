import type { PlaylistFormatId } from './playlistFormats.ts'

/**
 * What somebody wants a playlist for, in the order of the question, and the
 * formats that get it there.
 */
export const playlistGoals = {
  spotify: ['spotify'],
  phone: ['text', 'tuneMyMusic', 'csv'],
  youtube: ['youtube'],
  text: ['numbered', 'text'],
  other: ['xspf', 'jspf', 'csv', 'spreadsheet', 'json'],
} as const satisfies Record<string, readonly PlaylistFormatId[]>

export type PlaylistGoal = keyof typeof playlistGoals
