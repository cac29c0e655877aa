import { expect, test } from 'vitest'
import { headersFile } from '../../../src/build/hosts/headersFile.ts'

const site = {
  base: '/any/path/',
  headers: [
    { name: 'A', value: 'one' },
    { name: 'B', value: 'two' },
  ],
  languages: [],
  files: ['about/index.html', 'assets/a-1.js', 'assets/b-2.svg', 'icon.svg'],
}

test('a rule for all, and one for each hashed file: a 404 has no other', () => {
  expect(headersFile(site))
    .toBe(`# For Netlify and Cloudflare Pages. The build writes it.
/any/path/*
  A: one
  B: two
/any/path/assets/a-1.js
  Cache-Control: public, max-age=31536000, immutable
/any/path/assets/b-2.svg
  Cache-Control: public, max-age=31536000, immutable
`)
})

function hashed(count: number) {
  return Array.from({ length: count }, (_, at) => `assets/${at}.js`)
}

test('what is more than a host reads is a mistake in the build', () => {
  expect(() => headersFile({ ...site, files: hashed(99) })).not.toThrow()
  expect(() => headersFile({ ...site, files: hashed(100) })).toThrow(/_headers/)
  const long = { name: 'A', value: 'a'.repeat(2000) }
  expect(() => headersFile({ ...site, headers: [long] })).toThrow(/_headers/)
})
