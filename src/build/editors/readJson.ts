/** Where something stands in a text, as editors count: from one. */
type Place = { readonly line: number; readonly column: number }

/** What a JSON text says, or where it stops being JSON, and why. */
export type ReadJson = {
  /** Undefined where it is not JSON. */
  readonly json: unknown
  /**
   * Where a value stands, by its path: `songs.3.year`; where there is none,
   * what it would be in. Of a field that stands there twice, the second.
   */
  readonly placeAt: (path: string) => Place
  readonly slips: readonly (Place & { readonly says: string })[]
}

/**
 * Reads JSON as `JSON.parse` does, but remembers where everything stands, and
 * says a slip in the words of somebody who writes, not programs. Commas too
 * many or too few, and a field that stands there twice, which `JSON.parse` lets
 * pass, keep nothing from being read; at any other slip it goes no further.
 */
export function readJson(text: string): ReadJson {
  const starts = new Map<string, number>()
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index)
  const slips: (Place & { says: string })[] = []
  let at = 0

  function placeOf(index: number): Place {
    const line = breaks.findIndex((end) => end >= index)
    const before = line === -1 ? breaks.length : line
    const start = before === 0 ? 0 : (breaks[before - 1] ?? 0) + 1
    return { line: before + 1, column: index - start + 1 }
  }
  function placeAt(path: string): Place {
    const start = starts.get(path)
    if (start !== undefined) return placeOf(start)
    return path === ''
      ? { line: 1, column: 1 }
      : placeAt(path.slice(0, Math.max(path.lastIndexOf('.'), 0)))
  }
  function note(says: string, index = at) {
    slips.push({ ...placeOf(index), says })
  }
  function stop(says: string, index = at): never {
    note(says, index)
    throw new Stopped()
  }
  function skip() {
    while (/[ \t\r\n]/.test(text[at] ?? '')) at += 1
  }

  function value(path: string): unknown {
    skip()
    starts.set(path, at)
    const sign = text[at] ?? ''
    if (sign === '{') return object(path)
    if (sign === '[') return list(path)
    if (sign === '"') return string()
    const [word = ''] = /^[^\s,:[\]{}"]*/.exec(text.slice(at)) ?? []
    let scalar: unknown
    try {
      scalar = JSON.parse(word)
    } catch {
      stop(noValue(text.slice(at), word))
    }
    at += word.length
    return scalar
  }

  function object(path: string) {
    const fields = new Map<string, unknown>()
    items('}', () => {
      if (text[at] !== '"') stop(noName(text.slice(at)))
      const start = at
      const name = string()
      skip()
      if (text[at] !== ':')
        stop(`a colon is missing after the field's name "${name}"`)
      at += 1
      if (fields.has(name))
        note(
          `the field "${name}" stands there twice: take one of them out`,
          start,
        )
      fields.set(name, value(join(path, name)))
    })
    return Object.fromEntries(fields)
  }

  function list(path: string) {
    const values: unknown[] = []
    items(']', () => values.push(value(join(path, values.length))))
    return values
  }

  /** What stands between brackets, with one comma between any two. */
  function items(end: '}' | ']', readItem: () => void) {
    const opened = at
    at += 1
    skip()
    if (text[at] === end) {
      at += 1
      return
    }
    for (;;) {
      readItem()
      const before = at
      skip()
      if (text[at] === end) break
      if (text[at] !== ',') {
        const [says, index] = noComma(before, end, opened)
        if (says !== missingComma) stop(says, index)
        note(says, index)
        continue
      }
      at += 1
      skip()
      while (text[at] === ',') {
        note('there is one comma too many')
        at += 1
        skip()
      }
      if (text[at] === end) {
        const comma = text.lastIndexOf(',', at)
        note(`there is one comma too many: none stands before “${end}”`, comma)
        break
      }
    }
    at += 1
  }

  /** Why neither a comma nor the end follows what ended at `before`. */
  function noComma(
    before: number,
    end: string,
    opened: number,
  ): [says: string, index: number] {
    const sign = text[at] ?? ''
    if (sign === '')
      return [
        `the file ends too early: “${text[opened]}” of line ${placeOf(opened).line} has no “${end}”`,
        at,
      ]
    if (sign === ':')
      return [
        'a colon stands here by itself: a time is written in whole seconds, so 182 for 3:02',
        at,
      ]
    if ('}]'.includes(sign))
      return [
        `“${sign}” stands where “${end}” is expected, for the “${text[opened]}” of line ${placeOf(opened).line}`,
        at,
      ]
    const sameLine = !text.slice(before, at).includes('\n')
    if (text[before - 1] === '"' && sameLine && !'{['.includes(sign))
      return [
        'a straight quote (") ends the text here, and more follows. Inside a text quotes are “curly”; or a comma is missing',
        before - 1,
      ]
    return [missingComma, before]
  }

  function string() {
    const start = at
    at += 1
    for (;;) {
      const sign = text[at]
      if (sign === '"') break
      if (sign === undefined || sign === '\n' || sign === '\r')
        return stop(
          'a text that begins here has no straight quote (") at its end, or goes on after a line break: each text stands on one line, between straight quotes',
          start,
        )
      if (sign === '\t')
        stop('there is a tab inside a text: put a blank in its place')
      if (sign < ' ')
        stop('there is an unseen character inside a text: take it out')
      if (sign === '\\') {
        if (!/^\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/.test(text.slice(at, at + 6)))
          stop('a backslash (\\) has no meaning here: take it out')
        at += 1
      }
      at += 1
    }
    at += 1
    return JSON.parse(text.slice(start, at)) as string
  }

  try {
    const json = value('')
    skip()
    if (at < text.length)
      stop(`“${text[at]}” stands after the end of the file’s content`)
    return { json, placeAt, slips }
  } catch (fault) {
    if (!(fault instanceof Stopped)) throw fault
    return { json: undefined, placeAt, slips }
  }
}

const missingComma = 'a comma is missing here'

/** Ends the reading; what is wrong has been noted. */
class Stopped extends Error {}

function join(path: string, name: string | number) {
  return path === '' ? String(name) : `${path}.${name}`
}

function noValue(rest: string, word: string) {
  const sign = rest.charAt(0)
  if (sign === '') return 'the file ends too early: a value is missing'
  if (/[,}\]]/.test(sign)) return 'a value is missing here'
  if (/^[-+.]?\d+[:.\d]*$/.test(word))
    return `${word} is no number: one is written without noughts before it or colons in it, so 182`
  return (
    noText(rest, 'a text') ??
    (word === ''
      ? `“${sign}” stands where a value is expected`
      : `“${word}” stands there without quotes: a text stands between straight quotes (")`)
  )
}

function noName(rest: string) {
  if (rest === '') return 'the file ends too early: a bracket is not closed'
  return (
    noText(rest, 'a field’s name') ??
    `“${rest.charAt(0)}” stands where a field’s name in straight quotes (") is expected`
  )
}

/** Why no text begins here, where something stands that is known for it. */
function noText(rest: string, wanted: string) {
  const sign = rest.charAt(0)
  if (/[“”„‟«»‘’‚`´]/.test(sign))
    return `“${sign}” is a quote from a word processor: ${wanted} stands between straight quotes (")`
  if (sign === "'")
    return `${wanted} stands between double quotes ("), not single`
  if (/^\/[/*]/.test(rest)) return 'a JSON file has no comments: take it out'
  if (/^(?:<{7}|={7}|>{7})/.test(rest))
    return 'a mark of Git for two changes in one place: keep one, and take the marks out'
  return undefined
}
