import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { songsCsv } from '../../src/playlists/songsCsv.ts'
import { spreadsheetCsv } from '../../src/playlists/spreadsheetCsv.ts'
import { hardPlaylist, plainSong } from './hardPlaylist.ts'

const one = { title: 'One', songs: [plainSong] }

test('begins with the bytes by which Excel knows UTF-8', () => {
  const bytes = new TextEncoder().encode(spreadsheetCsv(one))
  expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf))
})

test('is else what importers get, who get no such bytes', () => {
  expect(spreadsheetCsv(one).slice(1)).toBe(songsCsv(one))
  expect(songsCsv(one)).toMatch(/^Title,/)
})

test('a reader that knows the mark finds hard names to the letter', () => {
  const rows: { Title: string }[] = parse(spreadsheetCsv(hardPlaylist), {
    columns: true,
    bom: true,
  })
  expect(rows.map(({ Title }) => Title)).toEqual(
    hardPlaylist.songs.map(({ title }) => title),
  )
})
