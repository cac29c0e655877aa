import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { scriptTag } from '../../../src/build/prerender/scriptTag.ts'

test('code and attributes stand in one element', () => {
  expect(scriptTag('a<b&&c>d')).toBe('<script>a<b&&c>d</script>')
  expect(scriptTag('{}', ' type="application/json"')).toBe(
    '<script type="application/json">{}</script>',
  )
})

const risky = [
  '</script>',
  '</SCRIPT >',
  '<!--',
  '<!--<script>',
  '-->',
  '</',
  '<\\/script>',
  '$&',
  '&lt;',
  '\u2028',
]

/** What a parser finds in the element that the tag makes. */
function contentOf(tag: string) {
  return tag.slice('<script>'.length, -'</script>'.length)
}

test.each(risky)('nothing in %j ends the element, or hides its end', (text) => {
  const content = contentOf(scriptTag(JSON.stringify({ text })))
  expect(content).not.toMatch(/<\/script|<!--/i)
})

test.each(risky)('%j is still there for whoever reads the JSON', (text) => {
  const content = contentOf(scriptTag(JSON.stringify({ text })))
  expect(JSON.parse(content)).toEqual({ text })
})

test('any text at all survives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...risky), fc.string())),
      (texts) => {
        const content = contentOf(scriptTag(JSON.stringify(texts)))
        expect(content).not.toMatch(/<\/script|<!--/i)
        expect(JSON.parse(content)).toEqual(texts)
      },
    ),
    { seed: 3 },
  )
})
