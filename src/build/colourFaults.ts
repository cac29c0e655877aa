import type { PartId } from '../songs/partId.ts'

const sheet = 'src/styles/tokens.css'

/** Where a colour of the sheet had to be copied, and of how many schemes. */
const copies = [
  ['index.html', 'paper', 2, /name="theme-color"\s+content="(#\w+)"/g],
  [
    'src/build/prerender/appManifest.ts',
    'paper',
    1,
    /(?:theme|background)_color: '(#\w+)'/g,
  ],
  ['public/icon.svg', 'season-1-wash', 1, /fill="(#\w+)"/g],
  ['public/icon.svg', 'ink', 1, /stroke="(#\w+)"/g],
] as const

/**
 * What is wrong with the colours of seasons and films, and with what was copied
 * out of the sheet into files that cannot read it: each in a sentence that says
 * what to write. The sheet has the colours by day first, then those in the dark.
 */
export function colourFaults(
  read: (file: string) => string,
  ids: readonly PartId[],
): readonly string[] {
  const css = read(sheet)
  const schemes = css.split('@media (prefers-color-scheme: dark)')
  const missing = ids.flatMap((id) => {
    const names = [`season-${id}`, `season-${id}-wash`]
    const rule = `[data-season='${id}']`
    return [
      ...names
        .filter((name) => schemes.some((scheme) => !colourOf(scheme, name)))
        .map((name) => `--${name}`),
      ...(css.includes(rule) ? [] : [rule]),
    ]
  })
  if (missing.length > 0) return missing.map((one) => `${sheet} lacks ${one}.`)
  return [
    ...schemes.flatMap((scheme, dark) =>
      ids.flatMap((id) => faint(id, scheme, dark ? 'in the dark' : 'by day')),
    ),
    ...copies.flatMap(([file, token, count, pattern]) => {
      const found = [...read(file).matchAll(pattern)].map(
        ([, colour]) => colour,
      )
      if (found.length === 0)
        return [`${file} has no copy of --${token} where one is expected.`]
      return found.flatMap((colour, at) => {
        const right = colourOf(schemes[count === 2 ? at : 0] ?? '', token)
        return colour === right
          ? []
          : [
              `${file} has ${colour} for --${token}, and ${sheet} has ${right}: write ${right}.`,
            ]
      })
    }),
  ]
}

function faint(id: PartId, scheme: string, when: string) {
  const text = `season-${id}`
  // WCAG 2.2, 1.4.3 for names and numbers, 1.4.6 for what is read at length.
  const pairs = [
    [text, `${text}-wash`, 4.5],
    [text, 'card', 4.5],
    ['ink', `${text}-wash`, 7],
  ] as const
  return pairs.flatMap(([front, back, least]) => {
    const ratio = contrast(colourOf(scheme, front), colourOf(scheme, back))
    return ratio >= least
      ? []
      : [
          `${sheet}: ${when}, --${front} on --${back} has a contrast of ` +
            `${ratio.toFixed(2)}, and needs ${least}. Make --${front === 'ink' ? back : front} ` +
            `${(when === 'by day') === (front === 'ink') ? 'lighter' : 'darker'}.`,
        ]
  })
}

function colourOf(scheme: string, name: string) {
  return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(scheme)?.[1] ?? ''
}

function contrast(one: string, other: string) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted(
    (a, b) => a - b,
  )
  return (light + 0.05) / (dark + 0.05)
}

/** As WCAG 2.2 defines the relative luminance of a colour. */
function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
