// Cuts the site's two typefaces down to what the pages use and writes them to
// src/styles/fonts. A maintainer runs it after changing this file or updating
// the Fontsource packages, and commits the result: a clone needs no font tools.
//
//   npm run fonts
//
// The same packages give the same bytes. Both typefaces are under the SIL Open
// Font License 1.1 and reserve no name, so the cut files may keep theirs; the
// licence texts lie beside them.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const packages = new URL(
  '../../node_modules/@fontsource-variable/',
  import.meta.url,
)
const fonts = new URL('../styles/fonts/', import.meta.url)

const basicLatin = between(0x20, 0x7e)
// No-break space, then the punctuation and symbols that copy is set with.
const punctuation = '\u00a0¡«»¿·–—‘’‚“”„…'
const symbols = '¢£¥€©®°²³½−•™↑↓'
const westernLetters = `${between(0xc0, 0xff)}Œœ`
// Polish, Czech, Hungarian, Turkish, the Baltic languages; then Romanian.
const centralLetters = `${between(0x100, 0x17f)}ȘșȚț`

/** One weight is in use: every other axis value would be weight to carry. */
const lettering = {
  wght: 700,
  // Chosen by eye: each letter hops a little, and a word still reads as one.
  BNCE: 20,
  INFM: 50,
  SPAC: 0,
}
const reading = { wght: { min: 400, max: 700 } }

// What is left out was weighed. Shantell's `rlig` swaps in second and third
// drawings of every letter (Heartstopper's two p's would differ): 23 kB more.
// `frac`, `numr` and `dnom` set fractions, which the copy has none of.
const cuts = [
  {
    name: 'figtree',
    from: 'figtree/files/figtree-latin-wght-normal.woff2',
    text: basicLatin + punctuation + symbols + westernLetters,
    axes: reading,
    // `rvrn` opens up the dollar sign in bold.
    features: ['kern', 'tnum', 'rvrn'],
  },
  {
    name: 'figtree-central',
    from: 'figtree/files/figtree-latin-ext-wght-normal.woff2',
    text: centralLetters,
    axes: reading,
    features: ['kern', 'locl'],
  },
  {
    name: 'shantell-sans',
    from: 'shantell-sans/files/shantell-sans-latin-full-normal.woff2',
    text: basicLatin + punctuation,
    axes: lettering,
    features: ['kern'],
  },
  {
    name: 'shantell-sans-western',
    from: 'shantell-sans/files/shantell-sans-latin-full-normal.woff2',
    text: westernLetters,
    axes: lettering,
    features: ['kern'],
  },
]

/** Every character from one code point to another, both included. */
function between(first: number, last: number) {
  return Array.from({ length: last - first + 1 }, (_, step) =>
    String.fromCodePoint(first + step),
  ).join('')
}

/** Writes one file and returns its size in bytes. */
async function write({
  name,
  from,
  text,
  axes,
  features,
}: (typeof cuts)[number]) {
  const font = await subsetFont(await readFile(new URL(from, packages)), text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: features,
    // The licence's address travels with the font, as the copyright does.
    preserveNameIds: [14],
    // Read by design programs, or for vertical text; by no page of ours.
    dropTables: ['STAT', 'MVAR', 'VVAR', 'vhea', 'vmtx'],
  })
  await writeFile(new URL(`${name}.woff2`, fonts), font)
  return font.length
}

await mkdir(fonts, { recursive: true })
const sizes = await Promise.all(cuts.map(write))
console.log(
  [
    `Fonts, in ${fileURLToPath(fonts)}:`,
    ...cuts.map(({ name }, nth) => `  ${name}.woff2  ${sizes[nth]} bytes`),
  ].join('\n'),
)
