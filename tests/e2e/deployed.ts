import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Page } from '@playwright/test'
import { expect, test as onPage } from './fixtures.ts'
import { type Host, startHost } from './host.ts'
import { laterBuild } from './laterBuild.ts'
import { sites } from './sites.ts'
import { takenOver } from './takeOver.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

type Built = {
  /** As it was first deployed, and as it is deployed next. */
  readonly now: string
  readonly later: string
}

/** The site on a host of its own, with its worker unless a test blocks it. */
export const test = onPage.extend<
  { base: string; host: Host; built: Built },
  { builds: (base: string) => Built }
>({
  // A copy of a whole site, so it is made once.
  builds: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, give) => {
      const made = new Map<string, Built>()
      await give((base) => {
        const site = sites.find((one) => one.base === base)
        const now = join(root, site?.folder ?? '')
        const built = made.get(base) ?? { now, later: laterBuild(now, base) }
        made.set(base, built)
        return built
      })
      for (const { later } of made.values()) rmSync(later, { recursive: true })
    },
    { scope: 'worker' },
  ],
  serviceWorkers: 'allow',
  base: ['/', { option: true }],
  built: ({ builds, base }, give) => give(builds(base)),
  host: async ({ built, base }, give) => {
    const host = await startHost(built.now, base)
    await give(host)
    host.close()
  },
  baseURL: ({ host }, give) => give(host.url),
})

/** A visit that ends once the worker has all that it keeps. */
export async function visit(page: Page, address = './') {
  await page.goto(address)
  await takenOver(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller)
}

/** What the worker looks for by itself from time to time. */
export function lookForNew(page: Page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
}

export function offer(page: Page) {
  return page.getByRole('status').filter({ hasText: 'A new version is ready' })
}

export async function expectVersion(page: Page, version: string) {
  await expect(page.getByRole('contentinfo')).toContainText(
    `Version ${version}`,
  )
}

/** All but the browser's own question whether there is a newer worker. */
export function askedOf({ asked }: Host) {
  return asked.filter((path) => !path.endsWith('/worker.js'))
}

/** Counts the documents that a tab loads from now on. */
export function countLoads(page: Page) {
  const loads: string[] = []
  page.on('domcontentloaded', () => loads.push(page.url()))
  return loads
}

/** What the browser itself says of what it could not fetch. */
export function forgiveNetwork(problems: string[]) {
  const own = problems.splice(0)
  problems.push(...own.filter((said) => !/Failed to (?:load|fetch)/.test(said)))
}
