import { expect, test } from 'vitest'
import { contentPolicy } from '../../../src/build/hosts/contentPolicy.ts'
import { formatPolicy } from '../../../src/build/hosts/formatPolicy.ts'
import { withMetaPolicy } from '../../../src/build/hosts/withMetaPolicy.ts'

const page = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>$& and $1</title>
    <style>a{}</style>
    <script>go()</script>
  </head>
</html>`

test.each([undefined, 'https://a.example'])(
  'a page at %s says of itself what the header says, but for frames',
  (origin) => {
    const html = withMetaPolicy(page, origin)
    const [before = '', said = '', after = ''] = html.split(
      /<meta http-equiv="Content-Security-Policy" content="(.*)">/,
    )
    const whole = formatPolicy(contentPolicy([page], origin))
    expect(whole).toContain("frame-ancestors 'none'; ")
    expect(said).toBe(whole.replace("frame-ancestors 'none'; ", ''))
    // Before everything that it is about, and the rest untouched.
    expect(before).toMatch(/<meta charset="utf-8" \/>\s*$/)
    expect(before).not.toMatch(/<(?:style|script|link)/)
    expect(after.replace(/\s*<meta name="referrer".*>/, '')).toBe(
      page.split('<meta charset="utf-8" />')[1],
    )
  },
)

test('a page tells nobody where its visitors come from', () => {
  expect(withMetaPolicy(page, undefined)).toContain(
    '<meta name="referrer" content="no-referrer">',
  )
})
