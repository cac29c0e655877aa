/**
 * How many slips of the finger lie between what was typed and the closest
 * beginning of a word: a letter more, less, wrong, or two changed over (the
 * “optimal string alignment” distance).
 */
export function prefixDistance(typed: string, word: string): number {
  let before: number[] = []
  let above = Array.from({ length: word.length + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= word.length; column += 1) {
      const same = typed[row - 1] === word[column - 1]
      const swapped =
        typed[row - 1] === word[column - 2] &&
        typed[row - 2] === word[column - 1]
      current[column] = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      )
    }
    before = above
    above = current
  }
  return Math.min(...above)
}
