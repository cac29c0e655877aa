/**
 * Which steps somebody asks for, and the words after them, which are handed to
 * the step: `e2e film -g “an address”`. `fault` is the sentence to say, and to go
 * no further, when that cannot be meant.
 *
 * @param {readonly string[]} words
 * @param {Readonly<Record<string, {
 *   parts?: readonly string[], takesWords?: boolean
 * }>>} steps
 * @returns {{ names: string[], more: string[], fault?: string }}
 */
export function chosenSteps(words, steps) {
  const known = new Set(
    Object.entries(steps).flatMap(([name, { parts = [] }]) => [...parts, name]),
  )
  const end = words.findIndex((word) => !known.has(word))
  const asked = end === -1 ? words : words.slice(0, end)
  const more = end === -1 ? [] : words.slice(end)
  const names = Object.entries(steps)
    .filter(
      ([name, { parts = [] }]) =>
        asked.length === 0 ||
        asked.includes(name) ||
        parts.some((part) => asked.includes(part)),
    )
    .map(([name]) => name)
  if (more.length === 0) return { names, more }
  const [first = ''] = more
  const taking = Object.keys(steps).filter((name) => steps[name]?.takesWords)
  if (asked.length === 0)
    return {
      names: [],
      more: [],
      fault: `No such step: ${first}. There are ${[...known].join(', ')}.`,
    }
  const [name = '', ...others] = names
  if (others.length > 0 || !steps[name]?.takesWords)
    return {
      names: [],
      more: [],
      fault: `${first} is no step, and is handed to one of ${taking.join(', ')} alone: npm test -- ${taking[0]} ${first}`,
    }
  return { names, more }
}
