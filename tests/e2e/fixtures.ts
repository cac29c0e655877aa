import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  test as base,
  expect,
  type BrowserContext,
  type Page,
} from '@playwright/test'
import type axeCore from 'axe-core'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

// WCAG 2.0 to 2.2, levels A and AA, and what axe calls best practice. Level
// AAA, such as `color-contrast-enhanced`, is left out on purpose.
export const axeTags = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
]

/** All rules, or those that only a change of colours can break. */
const judged = {
  all: { type: 'tag', values: axeTags },
  colours: {
    type: 'rule',
    values: ['color-contrast', 'link-in-text-block'],
  },
} as const

/**
 * Fails the test when axe finds an accessibility fault on the page as it
 * stands. Injects axe-core itself, which is faster than its Playwright wrapper.
 */
export async function axe(page: Page, judge: keyof typeof judged = 'all') {
  if (!(await page.evaluate(() => 'axe' in globalThis)))
    await page.evaluate(axeSource)
  const faults = await page.evaluate(async ({ type, values }) => {
    const injected = globalThis as unknown as { axe: typeof axeCore }
    // There the browser picks the colours, and axe does not see which.
    const forced = matchMedia('(forced-colors: active)').matches
    const { violations } = await injected.axe.run(document, {
      runOnly: { type, values: [...values] },
      // What it finds to be right it need not describe, node by node.
      resultTypes: ['violations'],
      // No rule of these reads style sheets, so none is fetched once more.
      preload: false,
      ...(type === 'tag' && {
        rules: { 'color-contrast': { enabled: !forced } },
      }),
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) =>
          `${id}: ${target.join(' ')}: ${failureSummary}`,
      ),
    )
  }, judged[judge])
  expect(faults, `accessibility of ${page.url()}`).toEqual([])
}

/** The cookies that a browser keeps by now, in words. */
export async function cookies(context: BrowserContext): Promise<string[]> {
  const kept = await context.cookies()
  return kept.map(({ name }) => `Kept the cookie ${name}`)
}

/**
 * A test fails when any page logs an error, throws, breaks its Content Security
 * Policy, asks anybody else for anything, or keeps a cookie. A test that means
 * to cause one takes it out of `problems`.
 */
export const test = base.extend<{ problems: string[] }>({
  problems: [
    async ({ context }, use) => {
      const problems: string[] = []
      // Chromium logs each violation of the policy as an error, too.
      context.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text())
      })
      context.on('weberror', (webError) => {
        problems.push(String(webError.error()))
      })
      context.on('request', (request) => {
        // Where a visitor goes is another matter; of a frame the policy tells.
        if (request.isNavigationRequest()) return
        // What is made on the device is asked of nobody.
        const { hostname, href } = new URL(request.url().replace(/^blob:/, ''))
        if (hostname !== 'localhost') problems.push(`Asked ${href}`)
      })
      await use(problems)
      const found = [...problems, ...(await cookies(context))]
      expect(found, 'errors, requests to others, cookies').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
