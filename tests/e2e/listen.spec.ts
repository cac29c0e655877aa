import type { Locator, Page } from '@playwright/test'
import { serveBare } from './bare.ts'
import { serveContent, songCalled, songs } from './content.ts'
import { expect, test } from './fixtures.ts'
import { pasted } from './pasted.ts'
import {
  card,
  copyTitle,
  countryField,
  listenOn,
  open,
  serviceMenu,
  services,
  showAll,
} from './screen.ts'

type Place = {
  readonly host: string
  /** Where the term stands: a parameter's name, or round it in the path. */
  readonly term: string | readonly [before: string, after: string]
}

const places: Readonly<Record<string, Place>> = {
  'Amazon Music': { host: 'music.amazon.com', term: ['/search/', ''] },
  Anghami: { host: 'play.anghami.com', term: ['/search/', ''] },
  'Apple Music': { host: 'music.apple.com', term: 'term' },
  Audiomack: { host: 'audiomack.com', term: 'q' },
  Bandcamp: { host: 'bandcamp.com', term: 'q' },
  Boomplay: { host: 'www.boomplay.com', term: ['/search/default/', ''] },
  Deezer: { host: 'www.deezer.com', term: ['/search/', '/track'] },
  JioSaavn: { host: 'www.jiosaavn.com', term: ['/search/song/', ''] },
  Pandora: { host: 'www.pandora.com', term: ['/search/', '/all'] },
  Qobuz: { host: 'www.qobuz.com', term: ['/gb-en/search/tracks/', ''] },
  SoundCloud: { host: 'soundcloud.com', term: 'q' },
  Spotify: { host: 'open.spotify.com', term: ['/search/', '/tracks'] },
  TIDAL: { host: 'tidal.com', term: 'q' },
  YouTube: { host: 'www.youtube.com', term: 'search_query' },
  'YouTube Music': { host: 'music.youtube.com', term: 'q' },
}

/** Unfolds the services of one card, and returns its field for the country. */
async function countryAt(song: Locator) {
  await services(song).click()
  return countryField(song)
}

/** Every link to a service on one card, as the browser would follow it. */
async function linksOf(song: Locator, count: number) {
  await services(song).click()
  const links = song.getByRole('link', { name: /\(opens in a new tab\)$/ })
  // The region is the browser's to say: the page was built without one.
  await expect(links).toHaveCount(count)
  return links.evaluateAll((found) =>
    (found as HTMLAnchorElement[]).map((link) => ({
      href: link.href,
      rel: link.rel,
      target: link.target,
      referrerPolicy: link.referrerPolicy,
      said: link.textContent.replace(/\s+/g, ' ').trim(),
    })),
  )
}

/** Holds an address to the one place it may lead to; returns its term. */
function termIn(href: string, service: string) {
  const place = places[service]
  if (!place) throw new Error(`There is no place for ${service}`)
  const url = new URL(href)
  expect(href).toBe(url.href)
  expect(url.origin).toBe(`https://${place.host}`)
  expect([url.username, url.password, url.hash]).toEqual(['', '', ''])
  if (typeof place.term === 'string') return url.searchParams.get(place.term)
  const [before, after] = place.term
  expect(url.search).toBe('')
  expect(url.pathname.startsWith(before)).toBe(true)
  expect(url.pathname.endsWith(after)).toBe(true)
  return decodeURIComponent(
    url.pathname.slice(before.length, url.pathname.length - after.length),
  )
}

/** No request may leave for a service; its page is a blank one of ours. */
async function stayHere(page: Page) {
  await page.context().route(/^https:/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>Elsewhere</title></html>',
    }),
  )
}

test.describe('where every service is offered', () => {
  test.use({ locale: 'en-US' })

  test('each service’s link finds each song', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await open(page)
    // A to Z, which favours nobody.
    const names = Object.keys(places)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))

    for (const { title, artist } of songs) {
      const links = await linksOf(card(page, title), names.length)
      for (const [at, link] of links.entries()) {
        const service = names[at] ?? ''
        expect(link.said).toContain(
          `Find ${title} by ${artist} on ${service} (opens in a new tab)`,
        )
        expect(link).toMatchObject({
          target: '_blank',
          rel: 'noopener noreferrer',
          referrerPolicy: 'no-referrer',
        })
        expect(termIn(link.href, service)).toBe(`${title} ${artist}`)
      }
    }
    // The links are made here: nobody was asked for anything.
    const { origin } = new URL(page.url())
    expect(asked.filter((url) => !url.startsWith(origin))).toEqual([])
  })

  test('no title leads a link astray', async ({ page }) => {
    const hostile = [
      { title: 'AC/DC', query: 'AC/DC', path: 'AC DC' },
      { title: '100%', query: '100%', path: '100' },
      { title: '..', query: '..', path: '..' },
      { title: 'R&B', query: 'R&B', path: 'R&B' },
      { title: 'C#', query: 'C#', path: 'C' },
      { title: '+', query: '+', path: '' },
      { title: '“A” ‘b’', query: `"A" 'b'`, path: `"A" 'b'` },
      { title: '💔 👩‍🚀', query: '💔 👩‍🚀', path: '💔 👩‍🚀' },
      { title: 'half \uD83D', query: 'half', path: 'half' },
      {
        title: '//evil.example/?a',
        query: '//evil.example/?a',
        path: 'evil.example a',
      },
    ]
    await serveBare(page)
    await serveContent(page, {
      songs: songs.map((song, at) => ({
        ...song,
        title: hostile[at]?.title ?? '',
        artist: 'Nobody',
      })),
    })
    await open(page)
    await expect(card(page, 'AC/DC')).toBeVisible()

    for (const [at, { query, path }] of hostile.entries()) {
      const song = page.getByRole('article').nth(at)
      const links = await linksOf(song, Object.keys(places).length)
      for (const [n, { href }] of links.entries()) {
        const service = Object.keys(places)[n] ?? ''
        const words = typeof places[service]?.term === 'string' ? query : path
        expect(termIn(href, service)).toBe(`${words} Nobody`.trim())
      }
    }
  })
})

test('a service of one country alone is not offered elsewhere', async ({
  page,
}) => {
  await open(page)

  const links = await linksOf(card(page, 'girls'), 14)
  expect(links.map(({ said }) => said).join()).not.toContain('Pandora')
})

test('a song is looked for by the artist who finds it', async ({ page }) => {
  await serveBare(page)
  await serveContent(page, {
    songs: songs.map((song) => ({ ...song, searchArtist: 'The Right One' })),
  })
  await open(page)

  const [link] = await linksOf(card(page, 'Sappho'), 14)
  expect(termIn(link?.href ?? '', 'Amazon Music')).toBe('Sappho The Right One')
})

test('the first service used is the listener’s own from then on', async ({
  page,
}) => {
  await stayHere(page)
  await open(page)
  await expect(listenOn(page, 'Deezer')).toHaveCount(0)

  await services(card(page, 'Sappho')).click()
  const opening = page.waitForEvent('popup')
  const asked = page
    .context()
    .waitForEvent('request', (request) =>
      request.url().startsWith('https://www.deezer.com/search/Sappho'),
    )
  await card(page, 'Sappho')
    .getByRole('link', { name: 'Find Sappho by Frankie Cosmos on Deezer' })
    .click()
  expect((await (await asked).allHeaders())['referer']).toBeUndefined()
  await (await opening).close()

  await expect(listenOn(page, 'Deezer')).toHaveCount(10)
  await page.reload()
  await expect(listenOn(page, 'Deezer')).toHaveCount(10)
  await expect(serviceMenu(page)).toHaveValue('deezer')
  await expect(listenOn(card(page, 'girls'), 'Deezer')).toHaveAccessibleName(
    /Find girls by girl in red on Deezer/,
  )

  // Another service, once: a visit, and not a change of mind.
  await services(card(page, 'girls')).click()
  const another = page.waitForEvent('popup')
  await card(page, 'girls')
    .getByRole('link', { name: /Find girls by girl in red on Spotify/ })
    .click()
  await (await another).close()
  await expect(listenOn(page, 'Deezer')).toHaveCount(10)
})

test('the service is changed at a card, and in one place for all', async ({
  page,
}) => {
  await open(page)

  await serviceMenu(page).selectOption('Bandcamp')
  await expect(listenOn(page, 'Bandcamp')).toHaveCount(10)

  const song = card(page, 'Tired')
  await services(song).click()
  await serviceMenu(song).selectOption('SoundCloud')
  await expect(listenOn(page, 'SoundCloud')).toHaveCount(10)
  await expect(serviceMenu(page)).toHaveValue('soundcloud')
  await page.reload()
  await expect(listenOn(page, 'SoundCloud')).toHaveCount(10)
})

test('a link’s service counts for the visit, and is not kept', async ({
  page,
}) => {
  await stayHere(page)
  await open(page)
  await serviceMenu(page).selectOption('Deezer')

  await open(page, '/?service=tidal&season=2')
  await expect(listenOn(page, 'TIDAL')).toHaveCount(3)
  await showAll(page).click()
  await expect(page).toHaveURL('/?service=tidal')
  await expect(listenOn(page, 'TIDAL')).toHaveCount(10)
  const opening = page.waitForEvent('popup')
  await listenOn(page, 'TIDAL').first().click()
  await (await opening).close()

  await open(page)
  await expect(listenOn(page, 'Deezer')).toHaveCount(10)

  // Somebody who then chooses means it: the link's wish is over.
  await open(page, '/?service=tidal')
  await serviceMenu(page).selectOption('Qobuz')
  await expect(listenOn(page, 'Qobuz')).toHaveCount(10)
  await expect(page).toHaveURL('/')
  await page.reload()
  await expect(listenOn(page, 'Qobuz')).toHaveCount(10)
})

test('a link’s service is not kept where none was chosen', async ({ page }) => {
  await stayHere(page)
  await open(page, '/?service=tidal')
  const opening = page.waitForEvent('popup')
  await listenOn(page, 'TIDAL').first().click()
  await (await opening).close()

  await open(page)
  await expect(listenOn(page, 'TIDAL')).toHaveCount(0)
})

test('two tabs stay in step', async ({ page, context }) => {
  const other = await context.newPage()
  await open(page)
  await open(other)

  await serviceMenu(page).selectOption('Apple Music')
  await expect(listenOn(other, 'Apple Music')).toHaveCount(10)
  await (await countryAt(card(other, 'Tired'))).fill('fr')
  await expect(listenOn(page, 'Apple Music').first()).toHaveAttribute(
    'href',
    /^https:\/\/music\.apple\.com\/fr\//,
  )
  await serviceMenu(other).selectOption('Boomplay')
  await expect(listenOn(page, 'Boomplay')).toHaveCount(10)
})

test('what is stored is junk: as if nothing were', async ({ page }) => {
  await open(page)
  await serviceMenu(page).selectOption('Apple Music')
  await (await countryAt(card(page, 'Tired'))).fill('fr')
  await expect(listenOn(page, 'Apple Music').first()).toHaveAttribute(
    'href',
    /\/fr\//,
  )

  for (const junk of ['', '__proto__', 'constructor', '{"a":', '🎧', '../..']) {
    await page.evaluate((text) => {
      for (const key of Object.keys(localStorage))
        localStorage.setItem(key, text)
    }, junk)
    await page.reload()
    await expect(services(page).first()).toHaveText(/^Listen on …/)
    await expect(serviceMenu(page)).toHaveValue('')
  }
  await serviceMenu(page).selectOption('Apple Music')
  await expect(listenOn(page, 'Apple Music').first()).toHaveAttribute(
    'href',
    /\/gb\//,
  )
})

for (const [locale, start] of [
  ['en-GB', '/gb/search'],
  ['de-AT', '/at/search'],
  ['zh-Hant-TW', '/tw/search'],
  ['en', '/search'],
] as const)
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale })

    test(`opens Apple Music at ${start}`, async ({ page }) => {
      await open(page)

      await serviceMenu(page).selectOption('Apple Music')
      const { title, artist } = songCalled('Tired')
      const href = await listenOn(
        card(page, 'Tired'),
        'Apple Music',
      ).getAttribute('href')
      expect(new URL(href ?? '').pathname).toBe(start)
      expect(termIn(href ?? '', 'Apple Music')).toBe(`${title} ${artist}`)
    })
  })

test('Apple’s country is changed, and remembered', async ({ page }) => {
  await open(page)
  await serviceMenu(page).selectOption('Apple Music')
  const link = listenOn(page, 'Apple Music').first()
  const country = await countryAt(card(page, 'girls'))
  await expect(country).toHaveValue('gb')

  await country.fill('FR')
  await expect(link).toHaveAttribute('href', /\/fr\/search/)
  await country.fill('7!')
  await expect(link).toHaveAttribute('href', /\/fr\/search/)
  await page.reload()
  await expect(link).toHaveAttribute('href', /\/fr\/search/)
  await expect(await countryAt(card(page, 'seven'))).toHaveValue('fr')
})

test('the country is typed without losing one’s place', async ({ page }) => {
  await open(page)
  await serviceMenu(page).selectOption('Apple Music')
  const country = await countryAt(card(page, 'girls'))

  await country.press('Control+a')
  await country.pressSequentially('at')
  await expect(listenOn(page, 'Apple Music').first()).toHaveAttribute(
    'href',
    /\/at\/search/,
  )
  await expect(country).toBeFocused()
  await page.keyboard.press('Backspace')
  await page.keyboard.press('u')
  await expect(country).toHaveValue('au')
  await expect(listenOn(page, 'Apple Music').first()).toHaveAttribute(
    'href',
    /\/au\/search/,
  )
})

test('title and artist are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)

  const song = card(page, 'Smokey Eyes')
  await services(song).click()
  await copyTitle(song).click()
  await expect(song.getByText('Copied')).toBeVisible()
  expect(await pasted(page)).toBe('Smokey Eyes Lincoln')
})

for (const [fault, spoil] of [
  [
    'refuses',
    () =>
      (navigator.clipboard.writeText = () =>
        Promise.reject(new DOMException('No', 'NotAllowedError'))),
  ],
  [
    'is not there',
    () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  ],
] as const)
  test(`where the clipboard ${fault}, the text stands selected`, async ({
    page,
  }) => {
    await page.addInitScript(spoil)
    await open(page)

    const song = card(page, 'Smokey Eyes')
    await services(song).click()
    await copyTitle(song).click()
    const text = song.getByRole('textbox')
    await expect(text).toHaveValue('Smokey Eyes Lincoln')
    await expect(text).toBeFocused()
    const selected = await text.evaluate((field: HTMLInputElement) =>
      field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
    )
    expect(selected).toBe('Smokey Eyes Lincoln')
  })
