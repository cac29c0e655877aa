/**
 * How many slips of the finger lie between what was typed and the closest
 * beginning of a word: a letter more, less, wrong, or two changed over (the
 * “optimal string alignment” distance). `Infinity` for more than `most`; only
 * what so few slips can reach is worked out.
 */
export function prefixDistance(
  typed: string,
  word: string,
  most: number,
): number {
  const width = Math.min(word.length, typed.length + most, longest)
  let [before, above, current] = rows
  for (let column = 0; column <= width; column += 1) above[column] = column

  for (let row = 1; row <= typed.length; row += 1) {
    // Whatever lies outside of this band is more than `most` slips away.
    const first = Math.max(1, row - most)
    const last = Math.min(width, row + most)
    let least = row <= most ? row : far
    current[first - 1] = least
    for (let column = first; column <= last; column += 1) {
      const letter = word[column - 1]
      let slips = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (typed[row - 1] === letter ? 0 : 1),
      )
      if (typed[row - 1] === word[column - 2] && typed[row - 2] === letter)
        slips = Math.min(slips, at(before, column - 2) + 1)
      current[column] = slips
      if (slips < least) least = slips
    }
    if (last < width) current[last + 1] = far
    if (least > most) return Infinity
    ;[before, above, current] = [above, current, before]
  }

  let distance = far
  for (
    let column = Math.max(0, typed.length - most);
    column <= width;
    column += 1
  )
    distance = Math.min(distance, at(above, column))
  return distance > most ? Infinity : distance
}

const far = 99
const longest = 98

type Row = Uint8Array

/** Reused, not allocated: a search may call this for every word of a list. */
const rows: [Row, Row, Row] = [
  new Uint8Array(longest + 2),
  new Uint8Array(longest + 2),
  new Uint8Array(longest + 2),
]

function at(row: Row, column: number) {
  return row[column] ?? far
}
