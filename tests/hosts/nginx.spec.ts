import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from '../e2e/fixtures.ts'
import { expectMissing, sites } from '../e2e/sites.ts'
import { seenCards, takenOver } from '../e2e/takeOver.ts'
import { ask } from './ask.ts'
import { findServer } from './servers.mjs'
import { startHost, type Host } from './startHost.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const load = join(root, 'tests/hosts/load.mjs')
const runFile = promisify(execFile)

type Scan = {
  readonly scan: { readonly grade: string; readonly score: number }
  readonly tests: Record<
    string,
    { readonly pass: boolean; readonly scoreModifier: number }
  >
}

for (const { base, folder } of sites)
  test.describe(`nginx at ${base}, as the guide sets it up`, () => {
    test.skip(!findServer('nginx'), 'there is no nginx on this machine')
    let host: Host
    test.beforeAll(async () => {
      host = await startHost('nginx', { folder, base })
    })
    test.afterAll(() => host.stop())

    test('without TLS there is nothing but the way to it', async () => {
      const address = `${base}songs/girls/?service=tidal`
      const { status, headers } = await ask(host.plainUrl ?? '', address)
      expect(status).toBe(301)
      expect(headers['location']).toBe(new URL(address, host.url).href)
    })

    test('a visit goes through under the policy', async ({
      page,
      problems,
    }) => {
      await page.goto(host.url)
      await takenOver(page)
      await page.getByRole('checkbox', { name: /^Season 2/ }).check()
      await expect.poll(() => seenCards(page)).toHaveLength(3)
      const [song = ''] = await seenCards(page)
      await page.locator(`#${song}`).getByRole('link').first().click()
      await expect(page).toHaveURL(`${host.url}songs/${song}/`)
      await page.getByRole('button', { name: /^Share/ }).click()
      await page.goto(`${host.url}about/`)
      await takenOver(page)
      await page.goBack()

      expect(problems).toEqual([])
      await page.goto(`${host.url}no-such-page/`)
      await takenOver(page)
      expectMissing(problems)
    })

    test('what the build wrote is taken by an nginx without modules', async () => {
      const plain = await startHost('nginx', { folder, base, isPlain: true })
      const { status, headers } = await ask(plain.url, base, {
        headers: { 'Accept-Encoding': 'br, gzip' },
      })
      plain.stop()
      expect(status).toBe(200)
      expect(headers['content-encoding']).toBeUndefined()
      expect(headers['content-security-policy']).toBeDefined()
    })

    // The rest is said of a host, wherever the site is on it.
    if (base !== '/') return

    test('TLS is spoken as it is today, and no older', async () => {
      const { port } = new URL(host.url)
      const spoken = await Promise.all(
        (['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const).map(
          (version) =>
            new Promise((resolve) => {
              const socket = connect({
                port: Number(port),
                minVersion: version,
                maxVersion: version,
                // Else Node would refuse the old ones by itself.
                ciphers: 'DEFAULT@SECLEVEL=0',
                rejectUnauthorized: false,
              })
                .once('secureConnect', () => {
                  resolve(socket.getProtocol())
                  socket.destroy()
                })
                .once('error', () => resolve('refused'))
            }),
        ),
      )
      expect(spoken).toEqual(['refused', 'refused', 'TLSv1.2', 'TLSv1.3'])
    })

    test('three thousand requests are answered, every one', async () => {
      const { stdout } = await runFile(process.execPath, [
        load,
        host.url,
        '3000',
        '',
        'songs/girls/',
        'data/countdown.json',
        'icon.svg',
      ])
      expect(JSON.parse(stdout)).toEqual({ 200: 3000 })
      // That it would tell:
      const lost = await runFile(process.execPath, [
        load,
        host.url,
        '2',
        'no-such-page/',
        '',
      ])
      expect(JSON.parse(lost.stdout)).toEqual({ 200: 1, 404: 1 })
    })

    test('Mozilla’s Observatory has nothing to say', async () => {
      const observatory = join(root, 'tests/observatory')
      test.skip(
        !existsSync(join(observatory, 'node_modules')),
        'the Observatory has not been fetched',
      )
      const { stdout } = await runFile(
        process.execPath,
        [join(observatory, 'scan.mjs'), new URL(host.url).host],
        { env: { ...process.env, NODE_EXTRA_CA_CERTS: host.certificate } },
      )
      const { scan, tests } = JSON.parse(stdout) as Scan
      const lost = Object.entries(tests).filter(
        ([, { pass, scoreModifier }]) => !pass || scoreModifier < 0,
      )
      console.log(
        `Observatory: ${scan.grade}, ${scan.score} of 100 points; ` +
          `${lost.map(([name]) => name).join(', ') || 'nothing'} loses any`,
      )
      expect(scan.grade).toBe('A+')
      expect(Object.keys(tests).length).toBeGreaterThan(9)
      expect(lost).toEqual([])
    })
  })
