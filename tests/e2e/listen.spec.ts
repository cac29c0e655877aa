import type { Locator, Page } from '@playwright/test'
import { serveBare } from './bare.ts'
import { serveContent, songCalled, songs } from './content.ts'
import { axe, expect, test } from './fixtures.ts'
import {
  answer,
  chooseService,
  countryField,
  follow,
  openSheet,
  sheet,
  stayHere,
} from './listening.ts'
import { pasted } from './pasted.ts'
import { remember } from './remember.ts'
import { card, listen, listenOn, open, clearFilters } from './screen.ts'
import { holdScripts, takenOver } from './takeOver.ts'

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

/** Listen on every card, for who has chosen a service. */
function onCards(page: Page, service: string) {
  return listenOn(page.getByRole('article'), service)
}

/** The line on a card that says where Listen leads. */
function where(page: Page, title: string) {
  return card(page, title).locator('[data-listen-where]')
}

/** Every link to a service within the sheet, as the browser would follow it. */
async function linksOf(within: Locator, count: number) {
  const links = within.locator('li > a[target]')
  await expect(links).toHaveCount(count)
  return links.evaluateAll((found) =>
    (found as HTMLAnchorElement[]).map((link) => ({
      href: link.href,
      rel: link.rel,
      target: link.target,
      referrerPolicy: link.referrerPolicy,
      said: link.ariaLabel ?? '',
    })),
  )
}

/** Which service a link says that it leads to. */
function serviceOf({ said }: { said: string }) {
  return / on ([^,]+)(?:, .+)?, opens in a new tab/.exec(said)?.[1] ?? ''
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

test.describe('where every service is offered', () => {
  test.use({ locale: 'en-US' })

  test('each service’s link finds each song', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await open(page)

    for (const { title, artist } of songs) {
      await listen(page, title).click()
      const links = await linksOf(sheet(page), Object.keys(places).length)
      expect(links.map(serviceOf).toSorted()).toEqual(Object.keys(places))
      for (const link of links) {
        const service = serviceOf(link)
        expect(link.said).toContain(`Listen to ${title} on ${service}`)
        expect(link).toMatchObject({
          target: '_blank',
          rel: 'noopener noreferrer',
          referrerPolicy: 'no-referrer',
        })
        expect(termIn(link.href, service)).toBe(`${title} ${artist}`)
      }
      await page.keyboard.press('Escape')
    }
    // The links are made here: nobody was asked for anything.
    const { origin } = new URL(page.url())
    expect(asked.filter((url) => !url.startsWith(origin))).toEqual([])
  })

  test('the likeliest come first, all others A to Z', async ({ page }) => {
    await open(page)
    await listen(page, 'girls').click()
    const names = (await linksOf(sheet(page), 15)).map(serviceOf)
    // The other orders are in tests/listening/likeliestServices.test.ts.
    expect(names.slice(0, 6)).toEqual([
      'Spotify',
      'Pandora',
      'Apple Music',
      'YouTube',
      'Amazon Music',
      'YouTube Music',
    ])
    expect(names.slice(6)).toEqual(
      names.slice(6).toSorted((a, b) => a.localeCompare(b, 'en')),
    )
    await expect(sheet(page).getByText('free, no account')).toBeVisible()
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
    await expect(page.getByRole('article', { name: 'AC/DC' })).toBeVisible()

    for (const [at, { query, path }] of hostile.entries()) {
      const song = page.getByRole('article').nth(at)
      await song.getByRole('link', { name: /^Listen to/ }).click()
      const links = await linksOf(sheet(page), Object.keys(places).length)
      for (const link of links) {
        const service = serviceOf(link)
        const words = typeof places[service]?.term === 'string' ? query : path
        expect(termIn(link.href, service)).toBe(`${words} Nobody`.trim())
      }
      await page.keyboard.press('Escape')
    }
  })
})

test('a service of one country alone is not offered elsewhere', async ({
  page,
}) => {
  await open(page)

  await listen(page, 'girls').click()
  const links = await linksOf(sheet(page), 14)
  expect(links.map(serviceOf)).not.toContain('Pandora')
})

test('a song is looked for by the artist who finds it', async ({ page }) => {
  await serveBare(page)
  await serveContent(page, {
    songs: songs.map((song) => ({ ...song, searchArtist: 'The Right One' })),
  })
  await open(page)

  await listen(page, 'Sappho').click()
  const [link] = await linksOf(sheet(page), 14)
  expect(termIn(link?.href ?? '', 'Spotify')).toBe('Sappho The Right One')
})

test('the first song takes two taps, every other one', async ({ page }) => {
  await stayHere(page)
  await open(page)
  await expect(where(page, 'Sappho')).toHaveText('in your service · choose')

  await listen(page, 'Sappho').click()
  const asked = page
    .context()
    .waitForEvent('request', (request) =>
      request.url().startsWith('https://www.deezer.com/search/Sappho'),
    )
  const opening = page.waitForEvent('popup')
  await listenOn(sheet(page), 'Deezer').click()
  expect((await (await asked).allHeaders())['referer']).toBeUndefined()
  const tab = await opening
  expect(tab.url()).toBe(
    'https://www.deezer.com/search/Sappho%20Frankie%20Cosmos/track',
  )
  await tab.close()

  // Asked once: the sheet is gone, and Listen is the link itself.
  await expect(sheet(page)).toHaveCount(0)
  await expect(onCards(page, 'Deezer')).toHaveCount(10)
  await expect(where(page, 'Sappho')).toHaveText('in Deezer · change')
  const girls = listenOn(card(page, 'girls'), 'Deezer')
  await expect(girls).toHaveAccessibleName(
    'Listen to girls on Deezer, opens in a new tab',
  )
  expect(await follow(page, girls)).toContain('/search/girls%20girl%20in%20red')
  await expect(sheet(page)).toHaveCount(0)
  await page.reload()
  await expect(onCards(page, 'Deezer')).toHaveCount(10)
})

test('the snow scene is heard with two taps', async ({ page }) => {
  await stayHere(page)
  await open(page, '/?q=snow')
  await page
    .getByRole('link', { name: /^Listen to/ })
    .first()
    .click()
  expect(await follow(page, listenOn(sheet(page), 'Spotify'))).toMatch(
    /^https:\/\/open\.spotify\.com\/search\//,
  )
})

test('another service, once, is a visit and no change of mind', async ({
  page,
}) => {
  await open(page)
  await chooseService(page, 'Deezer')

  await openSheet(card(page, 'girls'), page)
  await expect(sheet(page).getByText('Listen opens Deezer.')).toBeVisible()
  expect(await follow(page, await answer(page, 'Spotify'))).toContain(
    'open.spotify.com/search/girls',
  )
  await expect(onCards(page, 'Deezer')).toHaveCount(10)

  await openSheet(card(page, 'girls'), page)
  await sheet(page)
    .getByRole('checkbox', { name: /every song/ })
    .check()
  await follow(page, await answer(page, 'SoundCloud'))
  await expect(onCards(page, 'SoundCloud')).toHaveCount(10)
  await page.reload()
  await expect(onCards(page, 'SoundCloud')).toHaveCount(10)
})

test('the exact recording is offered beside the search', async ({ page }) => {
  await stayHere(page)
  const track = songCalled('girls').spotifyTrack ?? ''
  await open(page)
  await listen(page, 'girls').click()
  const exact = page.getByRole('link', { name: /^This exact recording/ })
  await expect(exact).toHaveAccessibleName(
    'This exact recording on Spotify: girls, opens in a new tab',
  )
  await expect(exact).toHaveAttribute('href', track)
  await follow(page, exact)
  // The search stays the main way.
  await expect(listenOn(card(page, 'girls'), 'Spotify')).toHaveAttribute(
    'href',
    /\/search\//,
  )
  await open(page, '/songs/girls/')
  await expect(exact).toHaveAttribute('href', track)
})

test('the sheet is left by key, by button and beside it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  const button = listen(page, 'Tired')
  for (const leave of [
    () => page.keyboard.press('Escape'),
    () => sheet(page).getByRole('button', { name: 'Close' }).click(),
    () => page.mouse.click(200, 40),
  ]) {
    await button.focus()
    await page.keyboard.press('Enter')
    // The answer that is likeliest is a key away.
    await expect(listenOn(sheet(page), 'Spotify')).toBeFocused()
    await leave()
    await expect(sheet(page)).toHaveCount(0)
    await expect(button).toBeFocused()
  }
  await expect(onCards(page, 'Spotify')).toHaveCount(0)
})

test('two keys hear a song, and the focus is back', async ({ page }) => {
  await stayHere(page)
  await open(page)
  await listen(page, 'Tired').focus()
  await page.keyboard.press('Enter')
  await expect(listenOn(sheet(page), 'Spotify')).toBeFocused()
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('Enter')
  await (await opening).close()
  await expect(listenOn(card(page, 'Tired'), 'Spotify')).toBeFocused()
})

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1440, 900],
] as const)
  test(`the sheet leaves the page in sight, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await open(page)
    await listen(page, 'Tired').click()
    await sheet(page).locator('summary').click()
    await expect(listenOn(sheet(page), 'TIDAL')).toBeVisible()
    await sheet(page).evaluate(async (one) =>
      Promise.all(one.getAnimations().map(({ finished }) => finished)),
    )
    const box = await sheet(page).boundingBox()
    expect(box?.height).toBeLessThanOrEqual(0.85 * height + 1)
    // At the foot of a phone, in the middle of anything larger.
    const below = height - (box?.y ?? 0) - (box?.height ?? 0)
    expect(below).toBeCloseTo(width < 640 ? 0 : (box?.y ?? 0), 0)
    expect(box?.width).toBeLessThanOrEqual(width)
    await axe(page)
  })

test('who asks for another tab is not asked anything', async ({ page }) => {
  await open(page)
  const opening = page.context().waitForEvent('page')
  await listen(page, 'seven').click({ modifiers: ['ControlOrMeta'] })
  const tab = await opening
  await expect(tab).toHaveURL('/songs/seven/#listen')
  await expect(sheet(page)).toHaveCount(0)
})

test('where the sheet cannot be had, the song’s page stands in', async ({
  page,
  problems,
}) => {
  await open(page)
  await page.route('**/ListenSheet-*', (route) =>
    route.abort('connectionfailed'),
  )
  await listen(page, 'seven').click()
  await expect(page).toHaveURL('/songs/seven/#listen')
  await expect(listenOn(page, 'TIDAL')).toBeInViewport()
  expect(problems.splice(0).join()).toMatch(/ListenSheet|ERR_CONNECTION/)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('Listen leads to where all services stand', async ({ page }) => {
    await page.goto('/')
    await listen(page, 'seven').click()
    await expect(page).toHaveURL('/songs/seven/#listen')
    const section = page.getByRole('region', { name: 'Where to listen' })
    await expect(section).toBeInViewport()
    const links = await linksOf(section, Object.keys(places).length)
    // A to Z, which favours nobody.
    expect(links.map(serviceOf)).toEqual(Object.keys(places))
    for (const link of links)
      expect(termIn(link.href, serviceOf(link))).toBe('seven Taylor Swift')
  })

  test('a row leads to its song’s page, where they stand, too', async ({
    page,
  }) => {
    await page.goto('/soundtrack/')
    await listen(page, 'Want Me').click()
    await expect(page).toHaveURL('/songs/want-me/#listen')
    const section = page.getByRole('region', { name: 'Where to listen' })
    await expect(section).toBeInViewport()
    const links = await linksOf(section, Object.keys(places).length)
    for (const link of links)
      expect(termIn(link.href, serviceOf(link))).toBe('Want Me Baby Queen')
  })
})

test.describe('before React is there', () => {
  test('a press leads to where all services stand', async ({ page }) => {
    await holdScripts(page)
    await page.goto('/', { waitUntil: 'commit' })
    await listen(page, 'seven').click()
    await expect(page).toHaveURL('/songs/seven/#listen')
  })

  for (const address of ['/', '/soundtrack/', '/songs/seven/'])
    test(`at ${address}, who has a service is led there, by the node that stays`, async ({
      page,
    }) => {
      await remember(page, { service: 'apple-music', storefront: 'fr' })
      await stayHere(page)
      const release = await holdScripts(page)
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      const link = listenOn(page, 'Apple Music').first()
      await expect(link).toHaveAttribute('href', /\/fr\/search\?term=/)
      const early = await link.evaluate((one: HTMLAnchorElement) => {
        Object.assign(globalThis, { early: one })
        return one.outerHTML
      })
      const line = page.locator('[data-listen-where]').first()
      if (address !== '/soundtrack/')
        await expect(line).toHaveText('in Apple Music · change')
      await follow(page, link)

      release()
      await takenOver(page)
      // React draws the very same into the very same node,
      expect(await link.evaluate((one) => one.outerHTML)).toBe(early)
      expect(
        await link.evaluate(
          (one) => one === (globalThis as { early?: unknown }).early,
        ),
      ).toBe(true)
      // which asks nobody.
      await follow(page, link)
      await expect(sheet(page)).toHaveCount(0)
    })

  test('a link’s service goes before one’s own', async ({ page }) => {
    await remember(page, { service: 'deezer' })
    await holdScripts(page)
    await page.goto('/?service=tidal', { waitUntil: 'domcontentloaded' })
    await expect(onCards(page, 'TIDAL')).toHaveCount(10)
  })

  test('what is stored is junk: as if nothing were', async ({ page }) => {
    await remember(page, { service: '__proto__', storefront: '../..' })
    await holdScripts(page)
    await page.goto('/', { waitUntil: 'domcontentloaded' })
    await expect(listen(page, 'seven')).toHaveAttribute(
      'href',
      '/songs/seven/#listen',
    )
  })
})

test('no press is led astray while React takes over', async ({ page }) => {
  await remember(page, { service: 'deezer' })
  await stayHere(page)
  // React answers presses once it has drawn what the build drew. What this
  // device says it draws in a task after that: between the two comes ours.
  await page.addInitScript(() => {
    document.addEventListener('hydrate', () => {
      const root = document.querySelector('#root') ?? document.body
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => {
        const [, fiber] =
          Object.entries(root).find(([key]) =>
            key.startsWith('__reactContainer'),
          ) ?? []
        const { stateNode } = Object(fiber) as {
          stateNode?: { current: { memoizedState: { isDehydrated: boolean } } }
        }
        if (stateNode && !stateNode.current.memoizedState.isDehydrated)
          document.querySelector<HTMLElement>('[data-listen]')?.click()
        else port2.postMessage(0)
      })
      port1.start()
      port2.postMessage(0)
    })
  })
  const opening = page.waitForEvent('popup')
  await page.goto('/')
  expect((await opening).url()).toContain('https://www.deezer.com/search/')
  await expect(sheet(page)).toHaveCount(0)
})

test('a row’s Listen leads to the service, and unfolds nothing', async ({
  page,
}) => {
  await open(page, '/soundtrack/')
  await listen(page, 'Want Me').click()
  await expect(sheet(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('article details[open]')).toHaveCount(0)
  const box = await listen(page, 'Want Me').boundingBox()
  expect([box?.width, box?.height]).toEqual([44, 44])
})

test('a link’s service counts for the visit, and is not kept', async ({
  page,
}) => {
  await stayHere(page)
  await open(page)
  await chooseService(page, 'Deezer')

  await open(page, '/?service=tidal&season=2')
  await expect(onCards(page, 'TIDAL')).toHaveCount(3)
  await clearFilters(page).click()
  await expect(page).toHaveURL('/?service=tidal')
  await expect(onCards(page, 'TIDAL')).toHaveCount(10)
  const opening = page.waitForEvent('popup')
  await onCards(page, 'TIDAL').first().click()
  await (await opening).close()

  await open(page)
  await expect(onCards(page, 'Deezer')).toHaveCount(10)

  // Somebody who then chooses means it: the link's wish is over.
  await open(page, '/?service=tidal')
  await chooseService(page, 'Qobuz')
  await expect(onCards(page, 'Qobuz')).toHaveCount(10)
  await expect(page).toHaveURL('/')
  await page.reload()
  await expect(onCards(page, 'Qobuz')).toHaveCount(10)
})

test('a link’s service is not kept where none was chosen', async ({ page }) => {
  await stayHere(page)
  await open(page, '/?service=tidal')
  const opening = page.waitForEvent('popup')
  await onCards(page, 'TIDAL').first().click()
  await (await opening).close()

  await open(page)
  await expect(onCards(page, 'TIDAL')).toHaveCount(0)
})

test('two tabs stay in step', async ({ page, context }) => {
  const other = await context.newPage()
  await open(page)
  await open(other)

  await chooseService(page, 'Apple Music')
  await expect(onCards(other, 'Apple Music')).toHaveCount(10)
  await (await countryField(other)).fill('fr')
  await other.keyboard.press('Escape')
  await expect(onCards(page, 'Apple Music').first()).toHaveAttribute(
    'href',
    /^https:\/\/music\.apple\.com\/fr\//,
  )
  await chooseService(other, 'Boomplay')
  await expect(onCards(page, 'Boomplay')).toHaveCount(10)
})

test('what is stored is junk: as if nothing were', async ({ page }) => {
  await open(page)
  await chooseService(page, 'Apple Music')
  await (await countryField(page)).fill('fr')
  await expect(onCards(page, 'Apple Music').first()).toHaveAttribute(
    'href',
    /\/fr\//,
  )

  for (const junk of ['', '__proto__', 'constructor', '{"a":', '🎧', '../..']) {
    await page.evaluate((text) => {
      for (const key of Object.keys(localStorage))
        localStorage.setItem(key, text)
    }, junk)
    await page.reload()
    await takenOver(page)
    await expect(listen(page, 'seven')).toBeVisible()
  }
  await chooseService(page, 'Apple Music')
  await expect(onCards(page, 'Apple Music').first()).toHaveAttribute(
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

      await chooseService(page, 'Apple Music')
      const { title, artist } = songCalled('Tired')
      const href = await card(page, 'Tired')
        .getByRole('link', { name: /^Listen to Tired on Apple Music/ })
        .getAttribute('href')
      expect(new URL(href ?? '').pathname).toBe(start)
      expect(termIn(href ?? '', 'Apple Music')).toBe(`${title} ${artist}`)
    })
  })

test('Apple’s country is changed, and remembered', async ({ page }) => {
  await open(page)
  await chooseService(page, 'Apple Music')
  const link = onCards(page, 'Apple Music').first()
  const country = await countryField(page)
  await expect(country).toHaveValue('gb')

  await country.fill('FR')
  await expect(link).toHaveAttribute('href', /\/fr\/search/)
  await country.fill('7!')
  await expect(link).toHaveAttribute('href', /\/fr\/search/)
  await page.reload()
  await expect(link).toHaveAttribute('href', /\/fr\/search/)
  // Before, the line beside Listen leads to the song's page.
  await takenOver(page)
  await expect(await countryField(page)).toHaveValue('fr')
})

test('the country is typed without losing one’s place', async ({ page }) => {
  await open(page)
  await chooseService(page, 'Apple Music')
  const country = await countryField(page)

  await country.press('Control+a')
  await country.pressSequentially('at')
  await expect(onCards(page, 'Apple Music').first()).toHaveAttribute(
    'href',
    /\/at\/search/,
  )
  await expect(country).toBeFocused()
  await page.keyboard.press('Backspace')
  await page.keyboard.press('u')
  await expect(country).toHaveValue('au')
  await expect(onCards(page, 'Apple Music').first()).toHaveAttribute(
    'href',
    /\/au\/search/,
  )
})

test('title and artist are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)

  await listen(page, 'Smokey Eyes').click()
  const copy = sheet(page).getByRole('button', { name: 'Copy title' })
  await copy.click()
  const copied = sheet(page).getByText('Copied')
  await expect(copied).toBeVisible()
  expect(await pasted(page)).toBe('Smokey Eyes Lincoln')
  // Each press is answered by a word of its own.
  const first = await copied.elementHandle()
  await copy.click()
  await expect
    .poll(() => first?.evaluate((word) => word.isConnected))
    .toBe(false)
  await expect(copied).toBeVisible()
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

    await listen(page, 'Smokey Eyes').click()
    await sheet(page).getByRole('button', { name: 'Copy title' }).click()
    const text = sheet(page).getByRole('textbox')
    await expect(text).toHaveValue('Smokey Eyes Lincoln')
    await expect(text).toBeFocused()
    const selected = await text.evaluate((field: HTMLInputElement) =>
      field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
    )
    expect(selected).toBe('Smokey Eyes Lincoln')
  })
