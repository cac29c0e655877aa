import { expect, test } from 'vitest'
import { escapeHtml } from '../../../src/build/prerender/escapeHtml.ts'

test.each([
  ['girls by girl in red', 'girls by girl in red'],
  ['Nick & Charlie', 'Nick &amp; Charlie'],
  ['&amp;', '&amp;amp;'],
  ['a "song"', 'a &quot;song&quot;'],
  ['</title><script>', '&lt;/title>&lt;script>'],
  ['"><img onerror=1>', '&quot;>&lt;img onerror=1>'],
  ['Don’t — ur so pretty 💔', 'Don’t — ur so pretty 💔'],
  ['', ''],
])('%j is written %j', (text, written) => {
  expect(escapeHtml(text)).toBe(written)
})
