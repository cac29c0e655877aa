// The commands themselves, as child processes, in a project that has our
// commands and nothing to install, and whose build takes no time.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'

const project = mkdtempSync(join(tmpdir(), 'songs-start-'))
const npmOnPath = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const [node, npmCli] = [process.execPath, process.env['npm_execpath'] ?? '']
const npm = npmCli.endsWith('npm-cli.js') ? [node, npmCli] : [npmOnPath]

/** What npm and the shell of whoever runs the tests say is left out. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:npm_config_|VITEST|NODE_ENV|SITE_ORIGIN|CORRECTIONS)/i.test(name),
  ),
)

const fakeBuild = `
import { mkdirSync, writeFileSync } from 'node:fs'
console.log('BUILD', process.argv.slice(2).join(' '), process.env.SITE_ORIGIN)
mkdirSync('dist', { recursive: true })
writeFileSync('dist/index.html', 'The songs.')
if (process.env.SLOW) setInterval(() => {}, 1000)
`

beforeAll(() => {
  cpSync('src/build', join(project, 'src/build'), { recursive: true })
  cpSync('package.json', join(project, 'package.json'))
  writeFileSync(join(project, 'src/build/buildSite.mjs'), fakeBuild)
  mkdirSync(join(project, 'node_modules'))
  for (const lock of ['package-lock.json', 'node_modules/.package-lock.json'])
    writeFileSync(join(project, lock), JSON.stringify({ packages: {} }))
})

afterAll(() => rmSync(project, { recursive: true }))

const directly = [node, 'src/build/start.mjs']
const byNpm = [...npm, 'start', '--']

/** Runs a command as a terminal does: in a group that Ctrl-C reaches. */
function start(
  [program = '', ...words]: readonly string[],
  more: NodeJS.ProcessEnv = {},
) {
  const child = spawn(program, words, {
    cwd: project,
    env: { ...env, ...more },
    detached: true,
  })
  const output = { said: '', complaints: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.said += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.complaints += text
  })
  const exited = once(child, 'close') as Promise<[number | null]>
  function send(signal: NodeJS.Signals) {
    process.kill(-(child.pid ?? 0), signal)
  }
  onTestFinished(() => {
    if (child.exitCode === null && child.signalCode === null) send('SIGKILL')
  })
  return {
    output,
    /** Waits for words, and returns the group in them. */
    until: async (said: RegExp) => {
      await expect.poll(() => output.said, { timeout: 20_000 }).toMatch(said)
      return said.exec(output.said)?.[1] ?? ''
    },
    pressCtrlC: () => send('SIGINT'),
    exitCode: async () => (await exited)[0],
  }
}

/** A port that is taken from now on, and after which some are free. */
async function takePort(host: string) {
  const server = createServer()
  server.listen({ port: 0, host, ipv6Only: true })
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

/** The addresses by which other devices know this one. */
function inNetwork() {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}

const speaksV6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ family }) => family === 'IPv6'),
)

for (const host of ['127.0.0.1', '0.0.0.0', '::1', '::'])
  test.skipIf(host.includes(':') && !speaksV6)(
    `that the port is taken at ${host} is said before the build`,
    async () => {
      const taken = await takePort(host)
      const { output, until } = start([...directly, `--port=${taken}`])
      const at = await until(/songs are at (\S+)/)

      expect(Number(new URL(at).port)).toBeGreaterThan(taken)
      expect(output.said).toMatch(
        new RegExp(`Port ${taken} is taken, so the site comes to .*BUILD`, 's'),
      )
      expect(await (await fetch(at)).text()).toBe('The songs.')
    },
  )

for (const [when, more, words] of [
  ['serves', {}, /Ctrl-C ends it/],
  ['builds', { SLOW: 'yes' }, /BUILD/],
] as const)
  test(`Ctrl-C ends it quietly while it ${when}`, async () => {
    const alone = start(directly, more)
    await alone.until(words)
    alone.pressCtrlC()
    expect(await alone.exitCode()).toBe(0)
    expect(alone.output.complaints).toBe('')

    // npm's shell is ended by Ctrl-C itself, whatever we do; but in silence.
    const { output, until, pressCtrlC, exitCode } = start(byNpm, more)
    await until(words)
    pressCtrlC()
    expect([0, null]).toContain(await exitCode())
    expect(output.complaints).toBe('')
  })

test('--host says by which addresses other devices find it', async () => {
  const { output, until } = start([...byNpm, '--host', '--base=/any/path/'], {
    SITE_ORIGIN: 'https://songs.example',
  })
  const others = await until(
    /(On other devices of this network: .*|in no network)/,
  )
  const [other] = /http:\S+\/any\/path\//.exec(others) ?? []
  expect(other && new URL(other).hostname).toBe(inNetwork()[0])
  const answer = await fetch(other ?? (await until(/songs are at (\S+)/)))
  expect(await answer.text()).toBe('The songs.')
  // Pages that ask for https would be of no use there.
  expect(output.said).toContain('This build leaves out SITE_ORIGIN')
  expect(output.said).toContain('BUILD --base=/any/path/ undefined')
})

test('without --host no other device finds it', async () => {
  const { output, until } = start([...byNpm], {
    SITE_ORIGIN: 'https://songs.example',
  })
  const at = await until(/songs are at (\S+)/)
  await until(/Ctrl-C/)
  expect(output.said).not.toContain('other device')
  expect(output.said).toContain('BUILD --base=/ https://songs.example')
  const answers = inNetwork().map((address) =>
    fetch(at.replace('localhost', address)).catch(() => 'none'),
  )
  expect(new Set(await Promise.all(answers))).not.toContainEqual(
    expect.any(Response),
  )
})

test('all that is wrong is said in sentences, and nothing begins', async () => {
  const { output, exitCode } = start([...byNpm, '--port=abc', '--base=songs'], {
    CORRECTIONS: 'me@songs.example',
  })
  expect(await exitCode()).toBe(1)
  for (const sentence of [
    '--port is "abc". It has to be a number',
    '--base is "songs". It has to be a path that begins and ends with a slash',
    'CORRECTIONS is "me@songs.example", a mail without “mailto:”',
  ])
    expect(output.complaints).toContain(sentence)
  expect(output.complaints).not.toMatch(/^\s+at /m)
  expect(output.said).not.toMatch(/Packages|BUILD/)
})

test('options without the two dashes count as well', async () => {
  const port = (await takePort('127.0.0.1')) + 1
  const { until } = start([...npm, 'start', `--port=${port}`])
  const at = await until(/songs are at (\S+)/)
  expect(Number(new URL(at).port)).toBeGreaterThanOrEqual(port)
  expect(Number(new URL(at).port)).toBeLessThan(port + 100)
})

for (const command of ['start.mjs', 'install.mjs'])
  test(`${command} tells an old Node.js from a new one`, () => {
    // What Node 16 does not have is not asked for either.
    const old = `data:text/javascript,${encodeURIComponent(
      `import util from 'node:util'
       import { syncBuiltinESMExports } from 'node:module'
       delete util.parseArgs
       syncBuiltinESMExports()
       Object.defineProperty(process, 'versions', { value: { node: '16.14.0' } })`,
    )}`
    const { status, stdout, stderr } = spawnSync(
      node,
      ['--import', old, join(project, 'src/build', command)],
      { encoding: 'utf8', env },
    )
    expect(stderr).toBe(
      'This project needs Node.js 20.19, 22.12, or 24 and newer. ' +
        'This is 16.14.0; see https://nodejs.org/\n',
    )
    expect(stdout).toBe('')
    expect(status).toBe(1)
  })

test('without a network, installing ends in a sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'songs-install-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const name = 'node_modules/songs-that-nobody-has'
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ dependencies: { 'songs-that-nobody-has': '1.0.0' } }),
  )
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { 'songs-that-nobody-has': '1.0.0' } },
        [name]: {
          version: '1.0.0',
          resolved: 'http://127.0.0.1:1/songs-that-nobody-has-1.0.0.tgz',
          integrity: `sha512-${'A'.repeat(86)}==`,
        },
      },
    }),
  )
  const { status, stdout, stderr } = spawnSync(
    node,
    ['src/build/install.mjs', folder],
    {
      encoding: 'utf8',
      env: {
        ...env,
        npm_config_registry: 'http://127.0.0.1:1/',
        npm_config_cache: join(folder, 'cache'),
        npm_config_fetch_retries: '0',
      },
    },
  )
  expect(status).toBe(1)
  expect(stdout).toContain('installing what the lock file names')
  expect(stderr).toMatch(
    /^Packages: npm does not reach its registry \(ECONNREFUSED\)\. .*\n$/,
  )
})

test('package.json names the versions that are let in', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    engines: { node: string }
  }
  expect(engines.node).toBe('^20.19.0 || ^22.12.0 || >=24.0.0')
})

test.each([
  [
    'tests/takeScreenshots.mjs',
    { CHROMIUM_PATH: '/no/where' },
    /^CHROMIUM_PATH names \/no\/where, which does not start\.\n$/,
  ],
  [
    'tests/run.mjs',
    {},
    /^No such step: nonsense\. There are check, types, .*\n$/,
  ],
])('%s ends in a sentence', (file, more, sentence) => {
  const { status, stderr } = spawnSync(node, [file, 'nonsense'], {
    encoding: 'utf8',
    env: { ...env, ...more },
  })
  expect(stderr).toMatch(sentence)
  expect(status).toBe(1)
})
