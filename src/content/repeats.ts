/** Says which entries of a list have what another, or an earlier one, has. */
export function* repeats<Key extends string>(
  list: string,
  key: Key,
  entries: readonly Record<Key, unknown>[],
  others: readonly Record<Key, unknown>[] = [],
) {
  const seen = new Set(others.map((other) => other[key]))
  for (const [at, entry] of entries.entries()) {
    if (seen.has(entry[key]))
      yield `${list}.${at}.${key}: ${String(entry[key])} stands there twice`
    seen.add(entry[key])
  }
}
