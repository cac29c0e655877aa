import { expect, test } from 'vitest'
import { contentPolicy } from '../../../src/build/hosts/contentPolicy.ts'

// Made with `printf %s … | openssl dgst -sha256 -binary | base64`.
const go = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='"
const style = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='"
const lines = "'sha256-A4F6yLoK7h9MKC2qreoI2qtk8vqx8yrNImAZuRBhr1I='"

test.each([
  ['a script', '<script>go()</script>', [go]],
  ['a module', '<script type="module">go()</script>', [go]],
  ['one of several lines', '<script>go()\n// “é”</script>', [lines]],
  ['the same one twice', '<script>go()</script><script>go()</script>', [go]],
  ['one that lies elsewhere', '<script src="/a.js"></script>', []],
  ['data', '<script type="application/json" id="x">go()</script>', []],
  ['data for machines', '<script type="application/ld+json">{}</script>', []],
  ['a sentence about one', '<p>&lt;script>go()&lt;/script></p>', []],
])('what may run: %s', (_, html, hashes) => {
  const { 'script-src': sources } = contentPolicy([html], undefined)
  expect(sources).toEqual(["'self'", ...hashes])
})

test('what may be drawn: the styles in the pages, to the letter', () => {
  const pages = ['<style>a{}</style>', '<p>no style</p>', '<style>a{}</style>']
  expect(contentPolicy(pages, undefined)['style-src']).toEqual([
    "'self'",
    style,
  ])
})

test('what several pages hold may run on each', () => {
  const pages = ['<script>go()</script>', '<script>go()\n// “é”</script>']
  expect(contentPolicy(pages, undefined)['script-src']).toEqual([
    "'self'",
    go,
    lines,
  ])
})

test('nothing is allowed in general, and nothing to others', () => {
  const policy = contentPolicy(['<script>go()</script>'], 'https://a.example')
  // But for pictures, which are never run.
  expect(policy['img-src']).toEqual(["'self'", 'blob:'])
  const sources = Object.entries(policy).flatMap(([name, allowed]) =>
    name === 'img-src' ? [] : allowed,
  )
  for (const source of sources)
    expect(source).toMatch(
      /^(?:'none'|'self'|'script'|worker|'sha256-[\w+/]{43}=')$/,
    )
  expect(policy).toMatchObject({
    'default-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
    'form-action': ["'self'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['worker'],
  })
})

test.each([
  [undefined, false],
  ['http://a.example', false],
  ['https://a.example', true],
])('at %s, what is insecure is made secure: %s', (origin, upgraded) => {
  expect('upgrade-insecure-requests' in contentPolicy([], origin)).toBe(
    upgraded,
  )
})
