import type { Browser, Page } from '@playwright/test'
import { languageOffers } from '../../src/words/languageOffers.ts'
import { languages, type LanguageId } from '../../src/words/languages.ts'
import { questions as deQuestions } from '../words/deQuestions.ts'
import { questions as esQuestions } from '../words/esQuestions.ts'
import { questions as frQuestions } from '../words/frQuestions.ts'
import { questions as itQuestions } from '../words/itQuestions.ts'
import { questions as ptBrQuestions } from '../words/pt-brQuestions.ts'
import { everyLanguage } from '../words/everyLanguage.ts'
import { forgiveNetwork, test as deployed, visit } from './deployed.ts'
import { expectNoSideways } from './expectNoSideways.ts'
import { axe, expect, test } from './fixtures.ts'
import { everySong } from './everySong.ts'
import { expectMissing, sites } from './sites.ts'
import { settled, takenOver } from './takeOver.ts'
import { watch, watched } from './watch.ts'

type Other = Exclude<LanguageId, 'en'>

const others = {
  de: deQuestions,
  es: esQuestions,
  fr: frQuestions,
  it: itQuestions,
  'pt-br': ptBrQuestions,
} as const satisfies Record<Other, unknown>

const ids = Object.keys(others) as Other[]

const kinds = [
  '',
  'soundtrack/',
  'reveal/',
  'mine/',
  'about/',
  'songs/dance-with-me/',
  'songs/want-me/',
  '404.html',
]

/** The links to the other languages in the foot, which every page has. */
function inFoot(page: Page) {
  return page.getByRole('contentinfo').getByRole('navigation')
}

function language(page: Page, id: LanguageId) {
  return inFoot(page).getByRole('link', {
    name: languages[id].name,
    exact: true,
  })
}

for (const { base, url } of sites)
  test.describe(`at ${base}`, () => {
    test.use({ baseURL: url })

    test('another language is a tap away, with what the address asks for', async ({
      page,
    }) => {
      const asked = 'soundtrack/?season=1&character=elle'
      await page.goto(asked)
      await takenOver(page)
      for (const id of [...ids, 'en'] as const) {
        await language(page, id).click()
        await expect(page).toHaveURL(
          new URL(id === 'en' ? asked : `${id}/${asked}`, url).href,
        )
        await takenOver(page)
        await expect(page.locator('html')).toHaveAttribute(
          'lang',
          languages[id].tag,
        )
        const [words] = everyLanguage[id]
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          words.soundtrackTitle,
        )
        await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(
          2,
        )
        await expect(language(page, id)).toHaveAttribute('aria-current', 'true')
      }
    })

    test('what is missing is said in the language of its path', async ({
      page,
      problems,
    }) => {
      for (const id of ids) {
        const response = await page.goto(`${id}/no-such-page/`)
        expect(response?.status()).toBe(404)
        const [words] = everyLanguage[id]
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          words.notFoundTitle,
        )
        await expect(language(page, 'en')).toHaveAttribute('href', base)
        expectMissing(problems)
      }
    })

    test('a path is mended within its language', async ({ page, problems }) => {
      await page.goto('DE/Soundtrack')
      await expect(page).toHaveURL(new URL('de/soundtrack/', url).href)
      expectMissing(problems)
    })
  })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the menu in the bar leads to the same page', async ({ page }) => {
    await page.goto('songs/girls/')
    const bar = page.getByRole('banner')
    await bar.getByRole('button', { name: 'Language' }).click()
    await bar.getByRole('link', { name: 'Français' }).click()
    await expect(page).toHaveURL('fr/songs/girls/')
  })

  for (const id of ids)
    test(`no sentence of a page in ${id} is English`, async ({ page }) => {
      for (const path of kinds) {
        await page.goto(path)
        const english = new Set(await sentences(page))
        await page.goto(`${id}/${path}`)
        const kept = await sentences(page)
        expect(
          kept.filter((text) => english.has(text) && !calledSo.has(text)),
        ).toEqual([])
        expect(kept.length, path).toBeGreaterThan(5)
      }
    })
})

/** The film, after its number, and what sources are called, where that is a name. */
const calledSo = new Set([
  ', Heartstopper Forever',
  ...everySong
    .flatMap(({ story }) => story.sources.map(({ label }) => label))
    .filter((label) => !/season|song|copy|paper|article|film|\d/.test(label)),
])

/** What is said on a page in three words or more, but for what is a name. */
function sentences(page: Page) {
  return page.evaluate(() => {
    const names = '[translate=no],[hreflang],script,style,cite,article [lang]'
    const said = [...document.querySelectorAll('body *, title, meta')].flatMap(
      (element) =>
        element.closest(names)
          ? []
          : [
              ...[...element.childNodes]
                .filter((node) => node.nodeType === Node.TEXT_NODE)
                .map((node) => node.textContent ?? ''),
              ...['alt', 'aria-label', 'placeholder', 'title'].map(
                (name) => element.getAttribute(name) ?? '',
              ),
              element.matches('[name=description],[property="og:description"]')
                ? (element.getAttribute('content') ?? '')
                : '',
            ],
    )
    return said
      .map((text) => text.trim())
      .filter((text) => text.split(/\s+/).length > 2)
  })
}

/** A page of a visitor whose browser prefers some language. */
async function visitor(browser: Browser, locale: string) {
  const context = await browser.newContext({
    locale,
    baseURL: sites[0]?.url ?? '',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await watch(page)
  return page
}

for (const [locale, from, id] of [
  ['de-AT', 'soundtrack/?season=2', 'de'],
  ['pt-PT', '', 'pt-br'],
  ['es-MX', 'fr/songs/girls/', 'es'],
  ['en-US', 'it/songs/girls/', 'en'],
] as const)
  test(`${locale} is offered its language once, and sent nowhere`, async ({
    browser,
  }) => {
    const page = await visitor(browser, locale)
    const { offer, take, decline } = languageOffers[id]
    const said = page.getByRole('status').filter({ hasText: offer })
    // The offer comes last, so that what moves by then is of something else.
    const held: (() => void)[] = []
    await page.route('**/LanguageOffer-*.js', async (route) => {
      await new Promise<void>((resolve) => void held.push(resolve))
      await route.fallback()
    })
    await page.goto(from)
    await settled(page)
    await expect.poll(() => held.length).toBe(1)
    const { moves } = await watched(page)
    held[0]?.()
    await expect(said).toBeVisible()
    await settled(page)
    expect((await watched(page)).moves.slice(moves.length)).toEqual([])
    await expect(said.locator('[lang]').first()).toHaveAttribute(
      'lang',
      languages[id].tag,
    )
    const path = from.replace(/^(?:fr|it)\//, '')
    await expect(page.getByRole('link', { name: take })).toHaveAttribute(
      'href',
      `/${id === 'en' ? '' : `${id}/`}${path}`,
    )
    await axe(page)
    await page.getByRole('button', { name: decline }).click()
    await expect(said).toHaveCount(0)
    await page.reload()
    await takenOver(page)
    await page.goto('about/')
    await takenOver(page)
    await expect(page.getByRole('button', { name: decline })).toHaveCount(0)
    await page.context().close()
  })

test('who takes the offer is there, with all that they chose before', async ({
  browser,
}) => {
  const page = await visitor(browser, 'de')
  await page.goto('soundtrack/?season=2')
  await takenOver(page)
  await page.evaluate(() => localStorage.setItem('songs.watched', 's1e4'))
  await page.getByRole('link', { name: languageOffers.de.take }).click()
  await expect(page).toHaveURL(/\/de\/soundtrack\/\?season=2$/)
  await takenOver(page)
  const [words] = everyLanguage.de
  await expect(page.getByText(words.seenLabel).first()).toBeAttached()
  await expect(
    page.getByText('S1 E4').or(page.getByText('S1 F4')).first(),
  ).toBeAttached()
  await page.goto('about/')
  await takenOver(page)
  await expect(
    page.getByRole('link', { name: languageOffers.de.take }),
  ).toHaveCount(0)
  await page.context().close()
})

test('whose browser prefers this language, or none of ours, is offered none', async ({
  browser,
}) => {
  for (const locale of ['en-GB', 'nl']) {
    const page = await visitor(browser, locale)
    await page.goto('')
    await takenOver(page)
    for (const { take } of Object.values(languageOffers))
      await expect(page.getByRole('link', { name: take })).toHaveCount(0)
    await page.context().close()
  }
})

for (const id of ids)
  test.describe(`in ${id}`, () => {
    test('a question of its own finds its song', async ({ page }) => {
      const [query = '', slug = ''] = others[id][0] ?? []
      await page.goto(`${id}/soundtrack/?q=${encodeURIComponent(query)}`)
      await takenOver(page)
      await expect(page.locator(`article[id="${slug}"]`)).toBeVisible()
    })

    test('nothing stands in the way of whoever reads it otherwise', async ({
      page,
    }) => {
      // They have it now: no offer lies over the page.
      await page.addInitScript(
        (chosen) => localStorage.setItem('songs.language', chosen),
        id,
      )
      for (const path of ['', 'soundtrack/', 'mine/', 'songs/girls/']) {
        await page.goto(`${id}/${path}`)
        await takenOver(page)
        await axe(page)
      }
    })

    test('nothing is wider than its window', async ({ page }) => {
      for (const path of kinds) {
        await page.goto(`${id}/${path}`)
        await takenOver(page)
        await expectNoSideways(page, [320, 390, 768, 1440])
      }
    })
  })

deployed(
  'each language has a worker, which knows nothing of the others',
  async ({ page, host, problems }) => {
    await visit(page)
    host.connected(false)
    const unkept = await page.goto('de/soundtrack/')
    expect(unkept?.status()).toBe(503)
    await expect(page.getByText(languageOffers.de.offline)).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    forgiveNetwork(problems)

    host.connected(true)
    await page.goto('de/')
    await takenOver(page)
    await page.waitForFunction(() =>
      navigator.serviceWorker.controller?.scriptURL.endsWith('/de/worker.js'),
    )
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      return Promise.all(
        names.map(async (name) => {
          const requests = await (await caches.open(name)).keys()
          return [
            name,
            requests.map(({ url }) => new URL(url).pathname),
          ] as const
        }),
      )
    })
    expect(kept).toHaveLength(2)
    for (const [name, paths] of kept) {
      const german =
        new URL(name.replace(/^.*?(?=http)/, '')).pathname === '/de/'
      const pages = paths.filter((path) => path.endsWith('/'))
      expect(pages.length).toBeGreaterThan(3)
      expect(
        pages.filter((path) => path.startsWith('/de/') !== german),
      ).toEqual([])
    }

    host.connected(false)
    for (const [address, id] of [
      ['de/soundtrack/', 'de'],
      ['soundtrack/', 'en'],
      ['de/songs/girls/', 'de'],
      ['songs/girls/', 'en'],
    ] as const) {
      await page.goto(address)
      await takenOver(page)
      await expect(page.locator('html')).toHaveAttribute(
        'lang',
        languages[id].tag,
      )
      await expect(page.getByRole('article').first()).toBeVisible()
    }
    forgiveNetwork(problems)
  },
)
