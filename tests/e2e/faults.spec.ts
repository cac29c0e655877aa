import type { Page, Route } from '@playwright/test'
import { serveBare } from './bare.ts'
import {
  comeBackLater,
  contentFile,
  countdown,
  serveContent,
  songs,
} from './content.ts'
import { everySong } from './everySong.ts'
import { startFaultyHost, type Misdeed } from './faultyHost.ts'
import { axe, expect, test as base } from './fixtures.ts'
import { hurry } from './hurry.ts'
import {
  expectView,
  fold,
  linkTo,
  open,
  option,
  searchField,
  songLink,
  titles,
} from './screen.ts'

const whole = JSON.stringify(countdown)

type Answer = Parameters<Route['fulfill']>[0] | Misdeed

const test = base.extend<{
  host: Awaited<ReturnType<typeof startFaultyHost>>
  /** Answers for the content file; without an answer, as it should. */
  answerWith: (answer?: Answer) => Promise<void>
}>({
  // Playwright wants braces, empty or not.
  // oxlint-disable-next-line no-empty-pattern
  host: async ({}, provide) => {
    const site = `http://localhost:${process.env['E2E_PORT']}`
    const host = await startFaultyHost(site, '/data/countdown.json', whole)
    await provide(host)
    host.close()
  },
  baseURL: ({ host }, provide) => provide(host.url),
  answerWith: ({ page, host }, provide) =>
    provide(async (answer) => {
      await page.unroute(contentFile)
      host.misbehave(typeof answer === 'string' ? answer : undefined)
      if (typeof answer === 'object')
        await page.route(contentFile, (route) => route.fulfill(answer))
    }),
})

type Fault = {
  readonly file: string
  readonly answer: Answer
  /** What is said in place of the songs, */
  readonly heading: string
  /** and what an editor or a reporter needs to know. */
  readonly detail: RegExp
}

/** A file that comes, whatever is in it. */
function json(body: string) {
  return { contentType: 'application/json', body }
}

const absences = {
  unreachable: 'We couldn’t reach the songs',
  slow: 'The songs are taking too long',
  busy: 'We’re swamped',
  missing: 'We can’t find the songs',
  foreign: 'Your network sent us something else',
  damaged: 'The songs arrived damaged',
  older: 'We’re in the middle of an update',
  newer: 'There’s a newer version of this page',
} as const

const faults: readonly Fault[] = [
  {
    file: 'is missing',
    answer: { status: 404, contentType: 'text/html', body: 'Not found' },
    heading: absences.missing,
    detail: /countdown\.json: HTTP 404/,
  },
  {
    file: 'meets a broken server',
    answer: { status: 500, contentType: 'text/html', body: 'Oh no' },
    heading: absences.busy,
    detail: /countdown\.json: HTTP 500/,
  },
  {
    file: 'meets a server that wants an hour of peace',
    answer: { status: 503, headers: { 'retry-after': '3600' }, body: '' },
    heading: absences.busy,
    detail: /countdown\.json: HTTP 503/,
  },
  {
    file: 'stalls half-way',
    answer: 'stalls',
    heading: absences.slow,
    detail: /countdown\.json: not here in 10000 ms/,
  },
  {
    file: 'breaks off half-way',
    answer: 'breaksOff',
    heading: absences.unreachable,
    detail: /countdown\.json: TypeError/,
  },
  {
    file: 'is 50 MB long',
    answer: 'floods',
    heading: absences.damaged,
    detail: /countdown\.json: more than 1000000 bytes/,
  },
  {
    file: 'lies behind a log-in page',
    answer: 'redirects',
    heading: absences.foreign,
    detail: /countdown\.json: expected JSON, received text\/html/,
  },
  {
    file: 'is called plain text',
    answer: { contentType: 'text/plain', body: whole },
    heading: absences.foreign,
    detail: /countdown\.json: expected JSON, received text\/plain/,
  },
  {
    file: 'ends in the middle',
    answer: json(whole.slice(0, whole.length / 2)),
    heading: absences.damaged,
    detail: /countdown\.json: SyntaxError/,
  },
  {
    file: 'is empty',
    answer: json(''),
    heading: absences.damaged,
    detail: /countdown\.json: SyntaxError/,
  },
  {
    file: 'is JSON of another shape',
    answer: json('{"songs":[]}'),
    heading: absences.damaged,
    detail: /countdown\.json.*version: /s,
  },
  {
    file: 'is no object at all',
    answer: json('null'),
    heading: absences.damaged,
    detail: /countdown\.json.*the file: /s,
  },
  {
    file: 'has one bad song',
    answer: json(whole.replace('"rank":10', '"rank":"10"')),
    heading: absences.damaged,
    detail: /countdown\.json.*songs\.0\.rank: .*"10"/s,
  },
  {
    file: 'contradicts itself',
    answer: json(whole.replace('"rank":10', '"rank":9')),
    heading: absences.damaged,
    detail: /countdown\.json.*songs\.1\.rank: 9 stands there twice/s,
  },
  {
    file: 'has a format of the past',
    answer: json(whole.replace('"version":2', '"version":1')),
    heading: absences.older,
    detail: /countdown\.json: format 1, where this app reads 2/,
  },
  {
    file: 'has a format of the future',
    answer: json(whole.replace('"version":2', '"version":3')),
    heading: absences.newer,
    detail: /countdown\.json: format 3, where this app reads 2/,
  },
]

function notice(page: Page, name: string) {
  return page.getByRole('main').getByRole('heading', { name })
}

/** Any of the notices that stand where the songs would. */
function anyNotice(page: Page) {
  return page.locator('[data-absence]')
}

/** What the browser and the app log of a file that does not come. */
function forgiveNetwork(problems: string[]) {
  for (const problem of problems.splice(0))
    if (
      !/^Failed to load resource|(?:countdown|soundtrack)[^/]*\.js/i.test(
        problem,
      )
    )
      problems.push(problem)
}

for (const { file, answer, heading, detail } of faults)
  test(`the file ${file}: that is said, and there is a way out`, async ({
    page,
    answerWith,
    problems,
  }) => {
    await hurry(page)
    await serveBare(page)
    await answerWith(answer)
    await page.goto('/?season=2')

    // Some answers are worth asking for again, which takes a while.
    await expect(notice(page, heading)).toBeVisible({ timeout: 15_000 })
    await expect(page.getByRole('article')).toHaveCount(0)
    const technical = page.getByText(detail)
    await expect(technical).toBeHidden()
    await fold(page, 'What went wrong').click()
    await expect(technical).toBeVisible()
    await axe(page)

    await answerWith()
    const retry = heading === absences.newer ? 'Reload' : 'Try again'
    await page.getByRole('button', { name: retry }).click()
    await expectView(page, { season: ['2'] })
    await expect(anyNotice(page)).toHaveCount(0)
    forgiveNetwork(problems)
  })

test('where what checks the songs does not come, a reload brings them', async ({
  page,
  problems,
}) => {
  const check = '**/assets/parseSoundtrack-*.js'
  await page.route(check, (route) => route.abort())
  await open(page)
  await linkTo(page, 'everySong').click()

  const broken = notice(page, 'This page broke')
  await expect(broken).toBeVisible()
  await page.unroute(check)
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByRole('article')).toHaveCount(everySong.length)
  await expect(broken).toHaveCount(0)
  forgiveNetwork(problems)
})

for (const { file, answer, detail } of faults)
  test(`a new file that ${file} leaves the songs alone`, async ({
    page,
    answerWith,
    problems,
  }) => {
    await hurry(page)
    await answerWith(answer)
    await open(page)
    await comeBackLater(page)
    await expect
      .poll(() => problems.join('\n'), { timeout: 15_000 })
      .toMatch(detail)

    await option(page, 'Season 2').check()
    await expectView(page, { season: ['2'] })
    await searchField(page).fill('taylor')
    await expectView(page, { season: ['2'], q: 'taylor' })
    await expect(anyNotice(page)).toHaveCount(0)
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
  await searchField(page).fill('brand')
  await expect(titles(page)).toHaveText(['Brand New'])
  await searchField(page).fill('taylor')
  await expect(titles(page)).toHaveText(['seven'])
})

test('a byte-order mark is no fault', async ({ page, answerWith }) => {
  await serveBare(page)
  await answerWith(json(`\uFEFF${whole}`))
  await page.goto('/')
  await expectView(page, {})
})

test('a busy server is asked again when it said, without a word', async ({
  page,
  problems,
}) => {
  await serveBare(page)
  const answers = [503, 429]
  await page.route(contentFile, (route) => {
    const status = answers.shift()
    return status
      ? route.fulfill({ status, headers: { 'retry-after': '1' } })
      : route.continue()
  })
  await page.goto('/')
  await expectView(page, {})
  expect(answers).toEqual([])
  forgiveNetwork(problems)
})

test('the file is slow: that is said, and it goes on by itself', async ({
  page,
}) => {
  await serveBare(page)
  const held: Route[] = []
  await page.route(contentFile, (route) => void held.push(route))
  await page.goto('/')

  await expect(notice(page, 'Loading the rest of the page')).toBeVisible()
  await expect(page.getByText('your connection may be slow')).toBeVisible()
  await expect.poll(() => held.length).toBe(1)
  await held[0]?.continue()
  await expectView(page, {})
})

test('the file never comes: that, too, ends in words', async ({
  page,
  problems,
}) => {
  await hurry(page)
  await serveBare(page)
  await page.route(contentFile, () => undefined)
  await page.goto('/')

  await expect(notice(page, absences.slow)).toBeVisible({ timeout: 15_000 })
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
  await hurry(page)
  await serveBare(page)
  await page.route(contentFile, async (route) => {
    await context.setOffline(true)
    await route.abort('internetdisconnected')
  })
  await page.goto('/?sort=winner')

  await expect(notice(page, 'You’re offline')).toBeVisible({ timeout: 15_000 })
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await page.unroute(contentFile)
  await context.setOffline(false)
  await expectView(page, { sort: 'winner' })
  forgiveNetwork(problems)
})

test('offline from the start: that is said, and it loads once online', async ({
  page,
  problems,
}) => {
  await hurry(page)
  // The page itself was kept, as a browser or a worker may.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'onLine', {
      configurable: true,
      value: false,
    })
  })
  await serveBare(page)
  await page.route(contentFile, (route) => route.abort('internetdisconnected'))
  await page.goto('/?sort=winner')

  await expect(notice(page, 'You’re offline')).toBeVisible({ timeout: 15_000 })
  await page.unroute(contentFile)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expectView(page, { sort: 'winner' })
  forgiveNetwork(problems)
})

for (const { status, heading, asks } of [
  { status: 404, heading: absences.missing, asks: 1 },
  { status: 503, heading: absences.busy, asks: 3 },
])
  test(`HTTP ${status} for the other songs: that is said, and one press helps`, async ({
    page,
    problems,
  }) => {
    await hurry(page)
    const soundtrackFile = '**/data/soundtrack.json'
    let asked = 0
    await page.route(soundtrackFile, (route) => {
      asked += 1
      return route.fulfill({ status })
    })
    await open(page)
    await linkTo(page, 'everySong').click()

    await expect(notice(page, heading)).toBeVisible({ timeout: 15_000 })
    await expect(page).toHaveURL('/soundtrack/')
    await expect(page.getByRole('article')).toHaveCount(0)
    await fold(page, 'What went wrong').click()
    await expect(
      page.getByText(`/data/soundtrack.json: HTTP ${status}`),
    ).toBeVisible()
    expect(asked).toBe(asks)

    await page.unroute(soundtrackFile)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('article')).toHaveCount(everySong.length)
    await expect(anyNotice(page)).toHaveCount(0)
    forgiveNetwork(problems)
  })

test('neither file has come: one press fetches both', async ({
  page,
  answerWith,
  problems,
}) => {
  await serveBare(page)
  await answerWith({ status: 404 })
  await page.goto('/')
  await linkTo(page, 'everySong').click()
  await expect(notice(page, absences.missing)).toBeVisible()

  await answerWith()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('article')).toHaveCount(everySong.length)
  await expect(anyNotice(page)).toHaveCount(0)
  forgiveNetwork(problems)
})

test('a page that has just come asks for no file', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page)
  await songLink(page, 'seven').click()
  await page.waitForLoadState('networkidle')
  expect(
    // A song's page leads to all songs, whose file comes with it.
    asked.filter((url) => /data\/countdown\.json|parseCountdown/.test(url)),
  ).toEqual([])
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
  await expect(anyNotice(page)).toHaveCount(0)
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
