import * as fc from 'fast-check'

const mark = fc.constantFrom(...Array.from(" ’'`-.,&=%+aZé\u0301ßⅷ½㎀𝐀🎸"))
const codePoint = fc
  .nat({ max: 0x10ffff })
  .map((point) => String.fromCodePoint(point))

/** Any text, half characters too; built of what texts here are made of. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(mark, codePoint))
  .map((characters) => characters.join(''))
