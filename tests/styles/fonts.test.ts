import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

function read(name: string) {
  return readFileSync(`src/styles/${name}.css`, 'utf8')
}

/** What one machine or another has, and no site need send. */
const machines = ['', ' Roboto', ' Open Sans', ' DejaVu']
/** The height of a line above and below its foot, in hundredths of an em. */
const lettering = {
  Figtree: { weights: [400, 600, 700], ascent: 95, descent: 25 },
  'Shantell Sans': { weights: [700], ascent: 102, descent: 32 },
} as const

const faces = [...read('fonts').matchAll(/@font-face \{(.*?)\}/gs)].map(
  ([, body = '']) => {
    const said = new Map(
      body
        .split(';')
        .map((line) => line.split(/:(.*)/s).map((part) => part.trim()))
        .map(([name = '', value = '']) => [name, value] as const),
    )
    const [from = 0, to = from] = (said.get('font-weight') ?? '')
      .split(' ')
      .map(Number)
    function share(name: string) {
      return Number.parseFloat(said.get(name) ?? '') / 100
    }
    return { family: said.get('font-family'), from, to, share }
  },
)

test.each(
  Object.entries(lettering).flatMap(([name, { weights, ...height }]) =>
    machines.flatMap((machine) =>
      weights.map((weight) => ({
        family: `'${name} fallback${machine}'`,
        weight,
        ...height,
      })),
    ),
  ),
)('$family $weight is as high as what it stands in for', (wanted) => {
  const { family, weight, ascent, descent } = wanted
  const found = faces.filter(
    (face) =>
      face.family === family && face.from <= weight && weight <= face.to,
  )
  expect(found).toHaveLength(1)
  for (const { share } of found) {
    const size = share('size-adjust')
    expect(size * share('ascent-override')).toBeCloseTo(ascent / 100, 2)
    expect(size * share('descent-override')).toBeCloseTo(descent / 100, 2)
    expect(share('line-gap-override')).toBe(0)
  }
  expect(read('tokens')).toContain(family)
})
