// The table of the README: each figure next to its goal.
import { median, quantile } from './statistics.mjs'

/** @typedef {Record<string, readonly number[]>} Samples  by what was measured */
/**
 * @typedef {{
 *   visits: Record<string, Record<string, Samples>>,
 *   taps: Record<string, readonly number[]>,
 *   actions: readonly Record<string, number>[],
 *   memory: Record<'start' | 'half' | 'end', number>,
 *   lists: readonly Record<string, number>[],
 *   selectors: readonly Record<string, number>[],
 *   shifts: readonly { machine: string, width: number, page: string, shift: number }[],
 *   lighthouse: readonly { page: string, categories: readonly { score: number }[] }[],
 *   weights: Record<'document' | 'script' | 'scriptBeforePaint', number>,
 *   buildSeconds: number,
 * }} Measured  visits by page and variant; both of `memory` in bytes
 */
/**
 * @typedef {{
 *   what: string, is: number, goal: number,
 *   digits?: number, unit?: string, range?: readonly [number, number],
 *   of?: string,
 * }} Figure  `of` says which case it is, where it is the worst of several;
 *   `range` is the middle half of the ratios, run by run
 */

/** What the page had on 25 November 2026, before the songs came first. */
const nodesBefore = 1449

const shiftGoal = 0.005

/** @param {Measured} measured */
function figuresOf(measured) {
  const { visits, taps, memory, weights } = measured
  const worstShift = worst(measured.shifts, ({ shift }) => shift)
  const moved = measured.shifts.filter(({ shift }) => shift > shiftGoal)
  const many = measured.lists.find(({ songs }) => songs === 10_000)
  const most = measured.selectors.find(({ songs }) => songs === 100_000)
  const [slowest] = Object.keys(measured.actions[0] ?? {})
    .map((what) => ({
      what,
      is: median(measured.actions.map((one) => one[what] ?? Number.NaN)),
    }))
    .toSorted((a, b) => b.is - a.is)
  const blocking = worst(
    Object.entries(visits).map(([page, by]) => ({
      page,
      over:
        median(by['ours']?.['blocking'] ?? []) -
        median(by['static']?.['blocking'] ?? []),
    })),
    ({ over }) => over,
  )
  const countdown = visits['/']?.['ours'] ?? {}
  const scores = measured.lighthouse.map(({ page, categories }) => ({
    page,
    score: Math.min(...categories.map(({ score }) => score)),
  }))
  const lowest = worst(scores, ({ score }) => -score)

  /** @type {Figure[]} */
  const figures = [
    ...Object.entries(visits).flatMap(([page, by]) =>
      ['first', 'largest'].map((which) => ({
        what: `${which} paint of ${page} / without script`,
        ...ratioOf(
          by['ours']?.[`${which}Paint`],
          by['static']?.[`${which}Paint`],
        ),
        goal: 1.05,
        digits: 2,
      })),
    ),
    {
      what: 'first working tap / interactive limit',
      ...ratioOf(taps['ours'], taps['interactive']),
      goal: 1.1,
      digits: 2,
    },
    {
      what: 'blocking over that without script',
      is: blocking.over,
      of: blocking.page,
      goal: 50,
      unit: 'ms',
    },
    {
      what: 'answer to an action',
      is: slowest?.is ?? Number.NaN,
      of: slowest?.what ?? '',
      goal: 72,
      unit: 'ms',
    },
    { what: 'document of /', ...kilobytes(weights.document), goal: 17 },
    {
      what: 'its nodes / on 25 November',
      is: median(visits['/']?.['static']?.['nodes'] ?? []) / nodesBefore,
      goal: 0.7,
      digits: 2,
    },
    { what: 'script of /', ...kilobytes(weights.script), goal: 92 },
    {
      what: 'of it, before the first paint',
      ...kilobytes(weights.scriptBeforePaint),
      goal: 5,
    },
    {
      what: 'first visit to /, headers included',
      ...kilobytes(median(countdown['bytes'] ?? [])),
      goal: 160,
    },
    {
      what: 'repeat visit',
      is: median(countdown['bytesRepeat'] ?? []),
      goal: 187,
      unit: 'bytes',
    },
    {
      what: 'shift when our letters come',
      is: worstShift.shift,
      of: `${worstShift.page}, ${worstShift.machine}, ${worstShift.width} px; ${moved.length} of ${measured.shifts.length} over it`,
      goal: shiftGoal,
      digits: 4,
    },
    ...['letter', 'list'].flatMap((what) => [
      {
        what: `${what}, 10,000 songs`,
        is: many?.[what] ?? Number.NaN,
        goal: 32,
        unit: 'ms',
      },
      {
        what: `${what}, 10,000 songs, at worst`,
        is: many?.[`worst ${what}`] ?? Number.NaN,
        goal: 100,
        unit: 'ms',
      },
    ]),
    {
      what: 'search, filter and sort, 100,000 songs',
      is: most?.['chosen'] ?? Number.NaN,
      goal: 25,
      unit: 'ms',
    },
    {
      what: 'search, filter and sort, 100,000 songs, at worst',
      is: most?.['worst'] ?? Number.NaN,
      goal: 50,
      unit: 'ms',
    },
    {
      what: 'heap after 300 actions / half-way',
      is: memory.end / memory.half,
      goal: 1.05,
      digits: 2,
    },
    {
      what: 'build of all languages',
      is: measured.buildSeconds,
      goal: 20,
      unit: 's',
      digits: 1,
    },
  ]
  return {
    figures,
    lighthouse: { is: lowest.score, of: lowest.page, goal: 100 },
  }
}

/** @param {Measured} measured */
export function goalsTable(measured) {
  const { figures, lighthouse } = figuresOf(measured)
  const rows = [
    ['measure', 'figure', 'goal', ''],
    ...figures.map((figure) => [
      figure.what,
      said(figure),
      `≤ ${figure.goal}`,
      figure.is <= figure.goal ? '' : 'missed',
    ]),
    [
      'Lighthouse, lowest score',
      lighthouse.is < 100 ? `${lighthouse.is} (${lighthouse.of})` : '100',
      '100',
      lighthouse.is < 100 ? 'missed' : '',
    ],
  ]
  const lengths = rows[0]?.map((_, at) =>
    Math.max(3, ...rows.map((row) => row[at]?.length ?? 0)),
  )
  /** @param {readonly string[]} row */
  function line(row, fill = ' ') {
    return `| ${row.map((cell, at) => cell.padEnd(lengths?.[at] ?? 0, fill)).join(' | ')} |`
  }
  const [head = [], ...body] = rows
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...body.map((row) => line(row)),
  ].join('\n')
}

/** @param {Figure} figure */
function said({ is, digits = 0, unit = '', range, of }) {
  const value = [is.toFixed(digits), unit].filter(Boolean).join(' ')
  const more = range
    ? range.map((end) => end.toFixed(digits)).join('–')
    : is > 0 && of
  return more ? `${value} (${more})` : value
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return { is: bytes / 1000, unit: 'kB', digits: 1 }
}

/**
 * The ratio of the medians, and the middle half of the ratios run by run.
 * @param {readonly number[]} [values]
 * @param {readonly number[]} [limits]
 */
export function ratioOf(values = [], limits = []) {
  const each = values.map((value, at) => value / (limits[at] ?? Number.NaN))
  return {
    is: median(values) / median(limits),
    range: /** @type {const} */ ([quantile(each, 0.25), quantile(each, 0.75)]),
  }
}

/**
 * @template T
 * @param {readonly T[]} cases
 * @param {(one: T) => number} by
 */
function worst(cases, by) {
  const [first, ...others] = cases
  if (first === undefined) throw new Error('nothing was measured')
  return others.reduce((most, one) => (by(one) > by(most) ? one : most), first)
}
