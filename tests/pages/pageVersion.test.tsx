import { afterEach, expect, test } from 'vitest'
import { pageVersion } from '../../src/pages/pageVersion.ts'

afterEach(() => document.head.replaceChildren())

test('is what the page itself says', () => {
  document.head.innerHTML = '<meta name="version" content="1.2.3-4f0c2ab">'
  expect(pageVersion()).toBe('1.2.3-4f0c2ab')
})

test('is none where nothing was built', () => {
  expect(pageVersion()).toBe('in development')
})
