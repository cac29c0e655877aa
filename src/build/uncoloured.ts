import type { PartId } from '../songs/partId.ts'

/**
 * What a style sheet lacks for the colours of some seasons and films: for each,
 * a colour for text and a wash below it, by day and in the dark, and the rule
 * that gives them to whatever is of it.
 */
export function uncoloured(
  css: string,
  ids: readonly PartId[],
): readonly string[] {
  return ids.flatMap((id) => {
    const names = [`--season-${id}`, `--season-${id}-wash`]
    const rule = `[data-season='${id}']`
    return [
      ...names.filter((name) => css.split(`${name}: #`).length < 3),
      ...(css.includes(rule) ? [] : [rule]),
    ]
  })
}
