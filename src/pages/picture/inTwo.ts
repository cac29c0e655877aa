/** A text in two lines that are as near in length as words allow. */
export function inTwo(text: string): readonly string[] {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index)
  const middle = text.length / 2
  const [at] = spaces.toSorted(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  )
  return at === undefined ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
