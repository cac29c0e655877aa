import { expect, test } from 'vitest'
import { goalsTable } from './goals.mjs'

const visit = {
  firstPaint: [100, 110, 120],
  largestPaint: [100, 110, 120],
  blocking: [0, 0, 0],
  nodes: [1000],
  bytes: [150_000],
  bytesRepeat: [187],
}
const measured = {
  visits: { '/': { ours: visit, static: visit } },
  taps: { ours: [150], interactive: [100] },
  actions: [{ filter: 40, sort: 64 }],
  memory: { start: 10, half: 100, end: 104 },
  lists: [
    {
      songs: 10_000,
      letter: 20,
      'worst letter': 60,
      list: 32,
      'worst list': 90,
    },
  ],
  selectors: [{ songs: 100_000, chosen: 20, worst: 45 }],
  shifts: [
    { machine: 'Arial', width: 390, page: '/', shift: 0.02 },
    { machine: 'Roboto', width: 390, page: '/', shift: 0 },
  ],
  lighthouse: [
    { page: '/', categories: [{ score: 100 }] },
    { page: '/de/', categories: [{ score: 100 }, { score: 98 }] },
  ],
  weights: { document: 16_000, script: 90_000, scriptBeforePaint: 4900 },
  buildSeconds: 19.94,
}

const rows = goalsTable(measured)
  .split('\n')
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

/** The row of a measure. */
function row(measure: string) {
  return rows.find(([what]) => what === measure)?.slice(1)
}

test('a figure stands next to its goal, and what is missed is marked', () => {
  expect(row('document of /')).toEqual(['16.0 kB', '≤ 17', ''])
  expect(row('first working tap / interactive limit')).toEqual([
    '1.50 (1.50–1.50)',
    '≤ 1.1',
    'missed',
  ])
})

test('the worst of several is named', () => {
  expect(row('answer to an action')).toEqual(['64 ms (sort)', '≤ 72', ''])
  expect(row('shift when our letters come')).toEqual([
    '0.0200 (/, Arial, 390 px; 1 of 2 over it)',
    '≤ 0.005',
    'missed',
  ])
  expect(row('Lighthouse, lowest score')).toEqual([
    '98 (/de/)',
    '100',
    'missed',
  ])
})

test('all columns are of one width, as the README’s are', () => {
  const lines = goalsTable(measured).split('\n')
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1)
})

test('what was not measured is no success', () => {
  const table = goalsTable({ ...measured, lists: [] })
  expect(table).toMatch(/letter, 10,000 songs +\| NaN ms +\| ≤ 32 +\| missed/)
})
