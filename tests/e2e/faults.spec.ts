import type { Page, Route } from '@playwright/test'
import { serveBare } from './bare.ts'
import {
  comeBackLater,
  contentFile,
  countdown,
  serveContent,
  songs,
} from './content.ts'
import { expect, test } from './fixtures.ts'
import { expectView, fold, open, option, titles } from './screen.ts'

const whole = JSON.stringify(countdown)

type Fault = {
  readonly file: string
  readonly answer: Parameters<Route['fulfill']>[0]
  /** What an editor or a reporter needs to know. */
  readonly detail: RegExp
}

const faults: readonly Fault[] = [
  {
    file: 'is missing',
    answer: { status: 404, contentType: 'text/html', body: 'Not found' },
    detail: /countdown\.json: HTTP 404/,
  },
  {
    file: 'meets a broken server',
    answer: { status: 503, contentType: 'text/plain', body: '' },
    detail: /countdown\.json: HTTP 503/,
  },
  {
    file: 'breaks off in the middle',
    answer: {
      contentType: 'application/json',
      body: whole.slice(0, whole.length / 2),
    },
    detail: /countdown\.json.*SyntaxError/s,
  },
  {
    file: 'is empty',
    answer: { contentType: 'application/json', body: '' },
    detail: /countdown\.json.*SyntaxError/s,
  },
  {
    file: 'is a page that says 200',
    answer: { contentType: 'text/html', body: '<!doctype html><p>Log in</p>' },
    detail: /countdown\.json.*expected JSON, received text\/html/s,
  },
  {
    file: 'is called plain text',
    answer: { contentType: 'text/plain', body: whole },
    detail: /countdown\.json.*expected JSON, received text\/plain/s,
  },
  {
    file: 'is JSON of another shape',
    answer: { contentType: 'application/json', body: '{"songs":[]}' },
    detail: /countdown\.json.*version: /s,
  },
  {
    file: 'is no object at all',
    answer: { contentType: 'application/json', body: 'null' },
    detail: /countdown\.json.*the file: /s,
  },
  {
    file: 'has a field of the wrong type',
    answer: {
      contentType: 'application/json',
      body: whole.replace('"rank":10', '"rank":"10"'),
    },
    detail: /countdown\.json.*songs\.0\.rank: .*"10"/s,
  },
  {
    file: 'contradicts itself',
    answer: {
      contentType: 'application/json',
      body: whole.replace('"rank":10', '"rank":9'),
    },
    detail: /countdown\.json.*songs\.1\.rank: 9 stands there twice/s,
  },
]

const failed = 'The songs could not be loaded'

function notice(page: Page, name: string) {
  return page.getByRole('main').getByRole('heading', { name })
}

/** Errors that the browser itself logs of an answer that is not 200. */
function forgiveNetwork(problems: string[]) {
  for (const problem of problems.splice(0))
    if (!problem.startsWith('Failed to load resource')) problems.push(problem)
}

for (const { file, answer, detail } of faults)
  test(`the file ${file}: that is said, and trying again works`, async ({
    page,
    problems,
  }) => {
    await serveBare(page)
    await page.route(contentFile, (route) => route.fulfill(answer))
    await page.goto('/?season=2')

    // Some answers are worth asking for again, which takes a while.
    await expect(notice(page, failed)).toBeVisible({ timeout: 15_000 })
    await expect(page.getByRole('article')).toHaveCount(0)
    await fold(page, 'What went wrong').click()
    await expect(page.getByText(detail)).toBeVisible()

    await page.unroute(contentFile)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expectView(page, { season: ['2'] })
    await expect(notice(page, failed)).toHaveCount(0)
    forgiveNetwork(problems)
  })

test('whatever the file is, a page goes on with the songs in it', async ({
  page,
  problems,
}) => {
  for (const { answer } of faults) {
    await page.route(contentFile, (route) => route.fulfill(answer))
    const answered = page.waitForResponse(contentFile)
    await open(page)
    await comeBackLater(page)
    await answered

    await option(page, 'Season 2').check()
    await expectView(page, { season: ['2'] })
    await page.getByRole('searchbox').fill('taylor')
    await expectView(page, { season: ['2'], q: 'taylor' })
    await expect(notice(page, failed)).toHaveCount(0)
    await page.unroute(contentFile)
  }
  forgiveNetwork(problems)
})

test('a newer file takes the place of the songs in the page', async ({
  page,
}) => {
  const [first, ...rest] = songs
  if (!first) throw new Error('There is no song.')
  await serveContent(page, {
    songs: [{ ...first, title: 'Brand New' }, ...rest],
  })
  await open(page)
  await expect(titles(page).first()).toHaveText(first.title)
  await comeBackLater(page)

  await expect(titles(page).first()).toHaveText('Brand New')
  await page.getByRole('searchbox').fill('brand')
  await expect(titles(page)).toHaveText(['Brand New'])
  await page.getByRole('searchbox').fill('taylor')
  await expect(titles(page)).toHaveText(['seven'])
})

test('the file is slow: that is said, and it goes on by itself', async ({
  page,
}) => {
  await serveBare(page)
  const held: Route[] = []
  await page.route(contentFile, (route) => void held.push(route))
  await page.goto('/')

  await expect(notice(page, 'Fetching the ten songs')).toBeVisible()
  await expect(page.getByText('The connection may be slow')).toBeVisible()
  await expect.poll(() => held.length).toBe(1)
  await held[0]?.continue()
  await expectView(page, {})
})

test('the file never comes: that, too, ends in words', async ({
  page,
  problems,
}) => {
  // The patience of the page, but a hundred times shorter.
  await page.addInitScript(() => {
    const real = AbortSignal.timeout.bind(AbortSignal)
    AbortSignal.timeout = (ms) => real(ms / 100)
  })
  await serveBare(page)
  await page.route(contentFile, () => undefined)
  await page.goto('/')

  await expect(notice(page, failed)).toBeVisible({ timeout: 15_000 })
  await page.unroute(contentFile)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectView(page, {})
  forgiveNetwork(problems)
})

test('offline before the file has come: it loads once online', async ({
  page,
  context,
  problems,
}) => {
  await serveBare(page)
  await page.route(contentFile, async (route) => {
    await context.setOffline(true)
    await route.abort('internetdisconnected')
  })
  await page.goto('/?sort=winner')

  await expect(notice(page, 'You are offline')).toBeVisible({ timeout: 15_000 })
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await page.unroute(contentFile)
  await context.setOffline(false)
  await expectView(page, { sort: 'winner' })
  forgiveNetwork(problems)
})

test('a page that has just come asks for no file', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page)
  await page.getByRole('link', { name: 'seven', exact: true }).click()
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => url.endsWith('.json'))).toEqual([])
})

test('offline once the page has come: the songs are in it', async ({
  page,
  context,
  problems,
}) => {
  await page.route(contentFile, async (route) => {
    await context.setOffline(true)
    await route.abort('internetdisconnected')
  })
  const asked = page.waitForRequest(contentFile)
  await open(page)
  await comeBackLater(page)
  await asked

  await option(page, 'Season 2').check()
  await expectView(page, { season: ['2'] })
  await expect(notice(page, 'You are offline')).toHaveCount(0)
  await context.setOffline(false)
  forgiveNetwork(problems)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the ten songs are there to read', async ({ page }) => {
    await page.goto('/')

    await expect(titles(page)).toHaveCount(10)
    await expect(titles(page).first()).toBeVisible()
    await titles(page).first().getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Pressure To Party',
    )
  })
})
