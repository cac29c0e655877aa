import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { test as base, expect } from '@playwright/test'
import type axeCore from 'axe-core'
import { axeTags } from '../e2e/fixtures.ts'
import { type Host, startHost } from '../e2e/host.ts'
import { hear } from './hear.ts'
import {
  type Engine,
  type EngineName,
  missing,
  startEngine,
} from './startEngine.ts'
import { type Tab, tabOf } from './Tab.ts'

export const dist = fileURLToPath(new URL('../../dist', import.meta.url))

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

const screen = { x: 0, y: 0, width: 1280, height: 1000 }

/**
 * Every story has an address of its own, and with it a device that knows
 * nothing yet. It fails when a page logs an error, throws or breaks its policy;
 * one that means to cause such a thing takes it out of `tab.heard`.
 */
export const test = base.extend<
  {
    /** Whether the device may have a worker: few stories are about that. */
    worker: boolean
    /** Runs first in every page. */
    before: string
    host: Host
    tab: Tab
  },
  { engineName: EngineName; engine: Engine | undefined }
>({
  engineName: ['firefox', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, give) => {
      const engine = missing(engineName)
        ? undefined
        : await startEngine(engineName)
      if (engine) await engine.wire('SetWindowRect', screen)
      await give(engine)
      await engine?.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  worker: [false, { option: true }],
  before: ['', { option: true }],
  host: async ({ worker, before }, give) => {
    const host = await hostFor(worker ? undefined : before)
    if (!worker)
      host.instead.set('/worker.js', {
        status: 200,
        type: 'text/javascript',
        body: '',
      })
    await give(host)
    host.close()
  },
  tab: async ({ engine, engineName, host }, give, info) => {
    info.skip(!engine, missing(engineName))
    if (!engine) return
    const tab = tabOf(engine, host.url)
    await give(tab)
    await tab.outOfFrame()
    if (info.status !== info.expectedStatus) {
      const picture = String(await engine.wire('TakeScreenshot'))
      await info.attach('screen', {
        body: Buffer.from(picture, 'base64'),
        contentType: 'image/png',
      })
    }
    await tab.listen()
    const found = [...tab.heard, ...(await engine.errors())]
    await engine.wire('Navigate', { url: 'about:blank' })
    expect(found, 'what the console says').toEqual([])
  },
})

/**
 * The built site, and a frame for it. Its pages say what they hear and run what
 * is to run before, unless they have to be the very bytes that were built.
 */
async function hostFor(before: string | undefined): Promise<Host> {
  const script = `<script>(${String(hear)})();${before}</script>`
  const host = await startHost(dist, '/', (html) =>
    before === undefined ? html : html.replace('<head>', `<head>${script}`),
  )
  host.instead.set('/frame', {
    status: 200,
    body: `<!doctype html><body style="margin: 0"><script>(${String(frame)})()</script>`,
  })
  return host
}

/** A page in a frame, as wide as asked, where no window is as narrow. */
function frame() {
  const query = new URLSearchParams(location.search)
  const inner = document.createElement('iframe')
  const sandbox = query.get('sandbox')
  if (sandbox) inner.setAttribute('sandbox', sandbox)
  inner.width = query.get('width') ?? ''
  inner.height = '900'
  inner.style.border = 'none'
  inner.src = query.get('address') ?? ''
  document.body.append(inner)
}

/** Fails on any accessibility fault of the page as it stands. */
export async function axe(tab: Tab) {
  // What is still arriving is paler than it will be.
  await tab.run(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
  })
  const found = await tab.wire('ExecuteAsyncScript', {
    script: `${axeSource};(${String(judge)})(...arguments)`,
    args: [axeTags],
  })
  expect(found, 'accessibility').toEqual([])
}

async function judge(tags: string[], done: (faults: string[]) => void) {
  const { axe: injected } = globalThis as unknown as { axe: typeof axeCore }
  const { violations } = await injected.run(document, {
    runOnly: { type: 'tag', values: tags },
  })
  done(
    violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) =>
          `${id}: ${target.join(' ')}: ${failureSummary}`,
      ),
    ),
  )
}

export { expect }
