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

test('nothing in a text ends the element, and whoever reads the JSON has all of it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...risky), fc.string())),
      (texts) => {
        const tag = scriptTag(JSON.stringify(texts))
        const content = tag.slice('<script>'.length, -'</script>'.length)
        expect(content).not.toMatch(/<\/script|<!--/i)
        expect(JSON.parse(content)).toEqual(texts)
      },
    ),
    { seed: 3, examples: risky.map((text) => [[text]]) },
  )
})
