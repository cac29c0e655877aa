import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { permissionsPolicy } from '../../src/build/hosts/permissionsPolicy.ts'
import { cookies, expect, test } from './fixtures.ts'
import { sites } from './sites.ts'
import { takenOver } from './takeOver.ts'

// One attempt is to register one.
test.use({ serviceWorkers: 'allow' })

type Attempt = {
  readonly what: string
  /** Runs in the page, as a script would that got into it. */
  readonly attempt: () => unknown
  /** What the browser says of it. */
  readonly said: RegExp
}

/** An element with these properties, put into the page. */
type Put = (name: string, properties: object) => HTMLElement

declare global {
  var put: Put
  var planted: boolean | undefined
}

const attempts: readonly Attempt[] = [
  {
    what: 'markup out of a text',
    attempt: () => (document.body.innerHTML = '<b>x</b>'),
    said: /TrustedHTML/,
  },
  {
    what: 'markup put beside a node',
    attempt: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
    said: /TrustedHTML/,
  },
  {
    what: 'markup read apart',
    attempt: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
    said: /TrustedHTML/,
  },
  {
    what: 'a frame out of a text',
    attempt: () => put('iframe', { srcdoc: '<b>x</b>' }),
    said: /TrustedHTML/,
  },
  {
    what: 'a text run as a program',
    // In a task of its own: what a test runs itself is exempt.
    // oxlint-disable-next-line no-eval
    attempt: () => setTimeout(() => void (0, eval)('planted = true')),
    said: /TrustedScript|unsafe-eval/,
  },
  {
    what: 'a text run later',
    // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval
    attempt: () => setTimeout('planted = true' as never),
    said: /TrustedScript/,
  },
  {
    what: 'a script in the page',
    attempt: () => put('script', {}).append('planted = true'),
    said: /TrustedScript/,
  },
  {
    what: 'a script from elsewhere',
    attempt: () => put('script', { src: 'https://elsewhere.example/a.js' }),
    said: /TrustedScriptURL/,
  },
  {
    what: 'a module from elsewhere',
    // @ts-expect-error: there is no such module
    attempt: () => import('https://elsewhere.example/a.js'),
    said: /script-src/,
  },
  {
    what: 'a handler in an attribute',
    attempt: () => document.body.setAttribute('onclick', 'planted = true'),
    said: /TrustedScript/,
  },
  {
    what: 'a link that is a program',
    attempt: () => put('a', { href: 'javascript:planted = true' }).click(),
    said: /script-src/,
  },
  {
    what: 'a worker out of a text',
    attempt: () => new Worker(URL.createObjectURL(new Blob(['1']))),
    said: /TrustedScriptURL/,
  },
  {
    what: 'a service worker that nobody vouched for',
    attempt: () => navigator.serviceWorker.register('sw.js'),
    said: /TrustedScriptURL/,
  },
  {
    what: 'somebody else to vouch for texts',
    attempt: () =>
      (
        globalThis as unknown as {
          trustedTypes: { createPolicy: (name: string, rules: object) => void }
        }
      ).trustedTypes.createPolicy('default', {}),
    said: /trusted-types worker/,
  },
  {
    what: 'a plugin',
    attempt: () => put('object', { data: 'https://elsewhere.example/' }),
    said: /TrustedScriptURL/,
  },
  {
    what: 'a frame',
    attempt: () => put('iframe', { src: 'https://elsewhere.example/' }),
    said: /Framing/,
  },
  {
    what: 'a style sheet in the page',
    attempt: () => put('style', {}).append('body { color: red }'),
    said: /style-src/,
  },
  {
    what: 'a style sheet from elsewhere',
    attempt: () =>
      put('link', {
        rel: 'stylesheet',
        href: 'https://elsewhere.example/a.css',
      }),
    said: /style-src/,
  },
  {
    what: 'a style in an attribute',
    attempt: () => document.body.setAttribute('style', 'color: red'),
    said: /style-src/,
  },
  {
    what: 'a picture from elsewhere',
    attempt: () => put('img', { src: 'https://elsewhere.example/a.png' }),
    said: /img-src/,
  },
  {
    what: 'a picture in its own address',
    attempt: () => put('img', { src: 'data:image/gif;base64,R0lGODlhAQABAAA' }),
    said: /img-src/,
  },
  {
    what: 'a sound from elsewhere',
    attempt: () => new Audio('https://elsewhere.example/a.mp3').load(),
    said: /Loading media/,
  },
  {
    what: 'a font from elsewhere',
    attempt: () =>
      new FontFace('x', 'url(https://elsewhere.example/a.woff2)').load(),
    said: /font-src/,
  },
  {
    what: 'a question to elsewhere',
    attempt: () => fetch('https://elsewhere.example/'),
    said: /connect-src/,
  },
  {
    what: 'a word to elsewhere on leaving',
    attempt: () => navigator.sendBeacon('https://elsewhere.example/', 'x'),
    said: /connect-src/,
  },
  {
    what: 'a line to elsewhere',
    attempt: () => new WebSocket('wss://elsewhere.example/'),
    said: /connect-src/,
  },
  {
    what: 'something from elsewhere for later',
    attempt: () =>
      put('link', { rel: 'prefetch', href: 'https://elsewhere.example/' }),
    said: /Fetching content/,
  },
  {
    what: 'another place for every address',
    attempt: () => put('base', { href: 'https://elsewhere.example/' }),
    said: /base-uri/,
  },
  {
    what: 'a form that is sent elsewhere',
    attempt: () =>
      (
        put('form', { action: 'https://elsewhere.example/' }) as HTMLFormElement
      ).submit(),
    said: /form-action/,
  },
]

async function open(page: Page, address: string) {
  await page.addInitScript(() => {
    globalThis.put = (name, properties) => {
      const element = Object.assign(document.createElement(name), properties)
      document.head.append(element)
      return element
    }
  })
  await page.goto(address)
  await takenOver(page)
}

for (const { what, attempt, said } of attempts)
  test(`${what}: refused, and noticed`, async ({ page, problems }) => {
    await open(page, '/about/')
    expect(problems).toEqual([])

    // Some throw as well, some do not.
    await page.evaluate(attempt).catch(() => undefined)
    await expect.poll(() => problems.join('\n')).toMatch(said)
    expect(
      await page.evaluate(() => [globalThis.planted, location.pathname]),
    ).toEqual([undefined, '/about/'])
    problems.splice(0)
  })

test.describe('what the policy does not stop', () => {
  test('a cookie is noticed', async ({ page, context }) => {
    await open(page, '/about/')
    await page.evaluate(() => {
      document.cookie = 'planted=1'
    })
    await expect
      .poll(() => cookies(context))
      .toEqual(['Kept the cookie planted'])
    await context.clearCookies()
  })

  test('a request to anybody else is noticed', async ({ page, problems }) => {
    await page.route('https://elsewhere.example/**', (route) =>
      route.fulfill({ body: '' }),
    )
    // A page of no policy, on our own origin.
    await page.route('**/about/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<img alt="" src="https://elsewhere.example/pixel.gif">',
      }),
    )
    await page.goto('/about/')
    await expect
      .poll(() => problems.splice(0))
      .toEqual(['Asked https://elsewhere.example/pixel.gif'])
  })
})

test('where a host sends no headers, the page’s own word holds', async ({
  page,
  problems,
}) => {
  await page.route('**/about/', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ contentType: 'text/html', body: await answer.text() })
  })
  for (const { what, attempt, said } of attempts) {
    await open(page, '/about/')
    problems.splice(0)
    await page.evaluate(attempt).catch(() => undefined)
    await expect.poll(() => problems.join('\n'), what).toMatch(said)
  }
  await page.goto('about:blank')
  problems.splice(0)
})

for (const { base, url } of sites)
  test.describe(`at ${base}`, () => {
    test('no feature is left on that the page does not need', async ({
      page,
    }) => {
      await page.goto(url)
      const { known, allowed } = await page.evaluate(() => {
        const { featurePolicy } = document as unknown as {
          featurePolicy: Record<'features' | 'allowedFeatures', () => string[]>
        }
        return {
          known: featurePolicy.features(),
          allowed: featurePolicy.allowedFeatures(),
        }
      })
      const refused = permissionsPolicy.replaceAll('=()', '').split(', ')
      expect(known).toEqual(expect.arrayContaining(refused))
      expect(allowed.filter((feature) => refused.includes(feature))).toEqual([])
      expect(allowed).toContain('clipboard-write')
    })

    test('no page of others holds ours, or a picture of it', async ({
      page,
      problems,
    }) => {
      const others = await serveElsewhere(
        `<iframe src="${url}"></iframe><img src="${url}icon.svg">`,
      )
      await page.goto(others.url)

      await expect
        .poll(() => problems.join('\n'))
        .toMatch(
          /frame-ancestors 'none'[^]*NotSameOrigin|NotSameOrigin[^]*frame-ancestors 'none'/,
        )
      expect(page.frames().map((frame) => frame.url())).not.toContain(url)
      problems.splice(0)
      others.close()
    })

    test('a page that opens ours has no hold on it', async ({ page }) => {
      const others = await serveElsewhere(
        `<a href="${url}" target="_blank" rel="opener">x</a>`,
      )
      await page.goto(others.url)
      const opened = page.waitForEvent('popup')
      await page.getByRole('link').click()
      const ours = await opened

      await expect(ours.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await ours.evaluate(() => globalThis.opener === null)).toBe(true)
      others.close()
    })
  })

/** A page of another origin on this machine. */
async function serveElsewhere(body: string) {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(body),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://localhost:${port}/`, close: () => server.close() }
}
