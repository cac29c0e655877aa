/** The word that was probably meant, if one is at most two slips away. */
export function nearest(word: string, words: readonly string[]) {
  const [first] = words
    .map((other) => ({ other, slips: distance(word, other) }))
    .filter(({ slips, other }) => slips <= Math.min(2, other.length / 2))
    .toSorted((a, b) => a.slips - b.slips)
  return first?.other
}

/** Letters put in, taken out, changed, or changed round with the next. */
function distance(one: string, other: string): number {
  let [before, row]: [number[], number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, at) => at),
  ]
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1]
      const turned = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        ...(turned ? [(before[j - 2] ?? Infinity) + 1] : []),
      )
    }
    ;[before, row] = [row, next]
  }
  return row[other.length] ?? 0
}
