/** Says who is named in a list of characters and unknown, or named twice. */
export function* castFaults(
  list: string,
  ids: readonly string[],
  characters: ReadonlySet<string>,
) {
  for (const [at, id] of ids.entries()) {
    if (!characters.has(id))
      yield `${list}.${at}: there is no character “${id}”`
    if (ids.indexOf(id) < at) yield `${list}.${at}: “${id}” stands there twice`
  }
}
