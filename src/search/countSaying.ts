/** Adds one for each song that says one of the terms, or several of them. */
export function countSaying(
  counts: Uint8Array,
  saying: ReadonlyMap<string, readonly number[]>,
  terms: readonly string[],
): void {
  const counted = new Uint8Array(counts.length)
  for (const term of terms)
    for (const place of saying.get(term) ?? [])
      if (counted[place] === 0) {
        counted[place] = 1
        counts[place] = (counts[place] ?? 0) + 1
      }
}
