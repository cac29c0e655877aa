/** What somebody may note of a song, on this device alone. */
export const marks = ['loved', 'heard'] as const

export type Mark = (typeof marks)[number]

/** The slugs of the songs with each mark, each once, A to Z. */
export type Marks = Readonly<Record<Mark, readonly string[]>>

/** One list of slugs for each mark. */
export function mapMarks(of: (mark: Mark) => Iterable<string>): Marks {
  const entries = marks.map((mark) => [mark, [...new Set(of(mark))].toSorted()])
  return Object.fromEntries(entries) as Marks
}

export const noMarks = /* @__PURE__ */ mapMarks(() => [])
