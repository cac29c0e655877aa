import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const guide = readFileSync('src/build/hosts/README.md', 'utf8')

test('every test that the guide names is there', () => {
  const named = [...guide.matchAll(/`(tests\/[^`]+)`/g)].map(
    ([, file = '']) => file,
  )
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((file) => !existsSync(file))).toEqual([])
})

test('every requirement is named once, and answered', () => {
  const rows = [
    ...guide.matchAll(/^\| (V\S+) +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm),
  ]
  expect(rows.length).toBeGreaterThan(40)
  const numbers = rows.map(([, number = '']) => number)
  expect(new Set(numbers).size).toBe(numbers.length)
  for (const [, , , , answer = ''] of rows)
    expect(answer).toMatch(/^(?:`tests\/|—)/)
})

test('what each host needs is said in five steps', () => {
  const hosts = [...guide.matchAll(/^### (.+)\n\n1\. /gm)].map(
    ([, name = '']) => name,
  )
  expect(hosts).toEqual([
    'GitHub Pages',
    'Netlify',
    'Cloudflare Pages',
    'nginx',
    'Caddy',
    'Apache',
  ])
  const steps = hosts.map((host) => {
    const [, part = ''] = guide.split(`### ${host}\n`)
    const [own = ''] = part.split(/^(?:###? |```)/m)
    return [...own.matchAll(/^(\d)\. /gm)].map(([, number]) => number).join('')
  })
  expect(steps).toEqual(hosts.map(() => '12345'))
})
