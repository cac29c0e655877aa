import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findPart } from './engines.mjs'
import { freePorts } from '../ports.ts'
import { type Wire, wireToDriver, wireToMarionette } from './wires.ts'

export type EngineName = 'firefox' | 'webkit'

export type Engine = {
  readonly name: EngineName
  readonly wire: Wire
  /** Does to the pointer what a hand does: `xdotool`'s own words. */
  readonly byHand: (...words: readonly string[]) => Promise<void>
  /** What the browser itself found at fault so far, if it tells. */
  readonly errors: () => Promise<readonly string[]>
  readonly stop: () => Promise<void>
}

/** Pages of ours alone, and nothing asked of anybody else. */
const preferences = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.newtabpage.enabled': false,
  'dom.disable_open_during_load': false,
  'browser.tabs.remote.warmup.enabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'fission.autostart': false,
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.cosmeticAnimations.enabled': false,
  'nimbus.rollouts.enabled': false,
  'app.shield.optoutstudies.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
}

/** Why an engine cannot be driven here; undefined where it can. */
export function missing(name: EngineName): string | undefined {
  const none = (['display', name] as const).find((one) => !findPart(one))
  return none && `There is no ${none}: see what the step said at first.`
}

/** Starts an engine on a display of its own. */
export async function startEngine(
  name: EngineName,
  { keeps = true }: { keeps?: boolean } = {},
): Promise<Engine> {
  const own = mkdtempSync(join(tmpdir(), `songs-${name}-`))
  const started: ChildProcess[] = []
  async function stop() {
    await Promise.all(started.toReversed().map(end))
    rmSync(own, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const { programs, env } = part('display')
    const [xvfb = '', xdotool = ''] = programs
    const display = await startDisplay(xvfb, env, started)
    const DISPLAY = `:${display}`
    const open = { firefox: openFirefox, webkit: openWebKit }[name]
    const opened = await open({ own, DISPLAY, started, keeps })
    return {
      name,
      ...opened,
      async byHand(...words) {
        const hand = spawn(xdotool, words, { env: { ...env, DISPLAY } })
        const code = await new Promise((resolve) => hand.once('exit', resolve))
        if (code !== 0)
          throw new Error(`xdotool ${words.join(' ')}: ${String(code)}`)
      },
      stop,
    }
  } catch (fault) {
    await stop()
    throw fault
  }
}

function part(name: Parameters<typeof findPart>[0]) {
  const found = findPart(name)
  if (!found) throw new Error(`There is no ${name}.`)
  return found
}

type Place = {
  readonly own: string
  readonly DISPLAY: string
  readonly started: ChildProcess[]
  /** Whether pages may keep anything on the device. */
  readonly keeps: boolean
}

/** What has started, once it says what is looked for; with what it says. */
async function until(
  child: ChildProcess,
  said: RegExp,
  stream: NodeJS.ReadableStream | null | undefined,
) {
  let text = ''
  return new Promise<string>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      reject(new Error(`${child.spawnfile} ended with ${code}: ${text}`))
    })
    stream?.on('data', (more) => {
      text += String(more)
      const [, found] = said.exec(text) ?? []
      if (found !== undefined) resolve(found)
    })
  })
}

/** Returns the number of the display. */
async function startDisplay(
  xvfb: string,
  env: NodeJS.ProcessEnv,
  started: ChildProcess[],
) {
  const child = spawn(
    xvfb,
    '-displayfd 3 -screen 0 1500x1100x24 -nolisten tcp -noreset'.split(' '),
    {
      env,
      // Where it looks for its parts.
      cwd: dirname(xvfb),
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  )
  started.push(child)
  return until(child, /(\d+)\n/, child.stdio[3] as NodeJS.ReadableStream)
}

async function openFirefox({ own, DISPLAY, started, keeps }: Place) {
  const { programs, env } = part('firefox')
  const [program = ''] = programs
  const lines = Object.entries({
    ...preferences,
    // 2 is to refuse every cookie, and all that is kept like one.
    'network.cookie.cookieBehavior': keeps ? 0 : 2,
  }).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});\n`)
  writeFileSync(join(own, 'user.js'), lines.join(''))
  const child = spawn(
    program,
    ['--marionette', '--remote-allow-system-access', '--profile', own],
    {
      env: { ...env, DISPLAY, HOME: own, MOZ_CRASHREPORTER_DISABLE: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  started.push(child)
  child.stderr.resume()
  const port = await until(child, /Listening on port (\d+)/, child.stdout)
  const wire = await wireToMarionette(Number(port))
  await wire('NewSession', {})
  return {
    wire,
    /** What the browser itself keeps of what pages log, throw and break. */
    async errors() {
      await wire.command('Marionette:SetContext', { value: 'chrome' })
      const found = (await wire('ExecuteScript', {
        args: [],
        script: `
          const found = Services.console.getMessageArray().map(String)
          Services.console.reset()
          return found`,
      })) as string[]
      await wire.command('Marionette:SetContext', { value: 'content' })
      return found.filter((one) =>
        /^\[JavaScript Error.*"http:\/\/localhost/.test(one),
      )
    },
  }
}

async function openWebKit({ own, DISPLAY, started, keeps }: Place) {
  const { programs, env } = part('webkit')
  const [driver = '', binary = ''] = programs
  const [port = 0] = await freePorts(1)
  const child = spawn(driver, [`--port=${port}`], {
    // Where its processes are looked for.
    cwd: dirname(binary),
    env: {
      ...env,
      DISPLAY,
      HOME: own,
      XDG_RUNTIME_DIR: own,
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Its sandbox would need more rights than a test has.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
    stdio: 'ignore',
  })
  started.push(child)
  const wire = await wireToDriver(port, {
    'webkitgtk:browserOptions': {
      binary,
      args: ['--automation', `--enable-html5-local-storage=${keeps}`],
    },
  })
  // Its driver does not tell.
  return { wire, errors: async () => [] }
}

/** Ends a program that was started here, and waits until it has. */
async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill()
  const late = setTimeout(() => child.kill('SIGKILL'), 5000)
  await ended
  clearTimeout(late)
}
