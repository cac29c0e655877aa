import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { contentNoteNames } from '../../src/words/words.ts'
import { seasons, songs } from './content.ts'
import { everySong, soundtrack } from './everySong.ts'
import { expect, test } from './fixtures.ts'
import { outputsOf } from './outputs.ts'
import { remember } from './remember.ts'
import {
  everyHeld,
  plain,
  points,
  isAskedOnly,
  secretsOf,
  songsHeld,
  toldBy,
  type Device,
} from './secrets.ts'
import { expectMissing, sites } from './sites.ts'
import { songsOfEachKind } from './songKinds.ts'
import { takenOver } from './takeOver.ts'

/** Pages of every kind, each with what its address itself says of the show. */
const addresses: readonly (readonly [address: string, ...says: string[]])[] = [
  ['/'],
  ...[...new Set<{ slug: string }>([...songs, ...songsOfEachKind])].map(
    ({ slug }) => [`/songs/${slug}/`] as const,
  ),
  ['/mine/'],
  ['/about/'],
  ['/nowhere/'],
  ['/?sort=story'],
  ['/?sort=title&season=2'],
  ['/?artist=beabadoobee'],
  ['/?season=9'],
  // Words and people of scenes to come, a slip, and a song that is no secret;
  ['/?q=bowling', 'bowling'],
  ['/?q=brusies', 'brusies'],
  ['/?q=taylor'],
  ['/?character=harry', 'harry'],
  ['/?character=tao,isaac&match=all', 'tao', 'isaac'],
  // episodes to come, and none at all.
  ['/?episode=s1e5,s2e8&sort=story'],
  ['/?season=3'],
  ['/soundtrack/'],
  ['/soundtrack/?q=prom', 'prom'],
  ['/soundtrack/?sort=artist&season=3'],
]

/** Every picture that is asked for from now on, by what it shows. */
function picturesOf(page: Page) {
  const asked: string[] = []
  page.on('request', (request) => {
    const [, picture] = /\/([a-z-]+)-[\w-]{8}\.svg$/.exec(request.url()) ?? []
    if (picture) asked.push(picture)
  })
  return asked
}

/** Unfolds everything, and waits for what is made only then. */
async function unfoldAll(page: Page) {
  await page.locator('details').evaluateAll(async (all) => {
    for (const [at, one] of (all as HTMLDetailsElement[]).entries()) {
      one.open = true
      // Of very many events in one go, React takes the last for a loop.
      if (at % 20 === 19) await new Promise((resolve) => setTimeout(resolve))
    }
  })
  await page.waitForFunction(() => {
    const takeAway = document.querySelector('#take-away')
    return !takeAway || takeAway.querySelector('button')
  })
}

/** What each button hands over: to the clipboard, other apps, files, paper. */
function handedOver(page: Page) {
  return page.evaluate(async () => {
    const handed: string[] = []
    function take(given: unknown) {
      handed.push(JSON.stringify(given))
      return Promise.resolve()
    }
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it is sent to the page
    async function pressAll() {
      await new Promise((resolve) => setTimeout(resolve))
      for (const button of document.querySelectorAll('button'))
        if (/^(?:Share|Copy|Save|Export|Print)/.test(button.textContent))
          button.click()
      await new Promise((resolve) => setTimeout(resolve))
    }
    const files: Promise<string>[] = []
    URL.createObjectURL = (file) => {
      if (file instanceof Blob && !file.type.startsWith('image/'))
        files.push(file.text())
      return '#'
    }
    window.print = () =>
      handed.push(
        ...[...document.querySelectorAll('body > :not(script)')].map(
          ({ textContent }) => textContent,
        ),
      )
    for (const [way, value] of [
      ['clipboard', { writeText: take }],
      ['share', take],
    ] as const) {
      Object.defineProperty(navigator, way, { value, configurable: true })
      await pressAll()
      // A playlist has other buttons for each place that it may go to.
      for (const goal of document.querySelectorAll<HTMLInputElement>(
        '#take-away input[type=radio]:not(:checked)',
      )) {
        goal.click()
        await pressAll()
      }
    }
    return [...handed, ...(await Promise.all(files))].join('\n')
  })
}

/**
 * The songs' own parts of the page, markup and all. Each is called as its song,
 * so one that is heard again in a season to come is left out.
 */
function partsOf(page: Page, titles: readonly string[]) {
  return page.getByRole('article').evaluateAll(
    (articles, wanted) =>
      articles
        .filter((article) =>
          wanted.includes(
            document.getElementById(
              article.getAttribute('aria-labelledby') ?? '',
            )?.textContent ?? '',
          ),
        )
        .map(({ outerHTML }) => outerHTML)
        .join('\n'),
    titles,
  )
}

type Outputs = Awaited<ReturnType<typeof outputsOf>> & {
  /** The parts of the page that are about songs to come. */
  readonly parts: string
  /** What buttons hand over. */
  readonly handed: string
  /** What is fetched once the page is there. */
  readonly pictures: string
}

/** Walks the whole site, and looks at each page's outputs. */
async function walk(
  page: Page,
  device: Device,
  look: (outputs: Outputs, address: string, says: readonly string[]) => void,
) {
  const held = everyHeld(device)
  const told = everySong.filter((song) => !held.includes(song))
  const titles = held
    .map(({ title }) => title)
    .filter((title) => told.every((song) => song.title !== title))
  const asked = picturesOf(page)
  await remember(page, device)
  for (const [address, ...says] of addresses) {
    await page.goto(address)
    await takenOver(page)
    asked.length = 0
    await unfoldAll(page)
    await page.mouse.wheel(0, 20_000)
    const outputs = await outputsOf(page)
    const parts = await partsOf(page, titles)
    const handed = await handedOver(page)
    look(
      { ...outputs, parts, handed, pictures: asked.join('\n') },
      address,
      says,
    )
  }
}

/** What a scene may come with a note of, which none to come may say. */
const notes = Object.entries(contentNoteNames).flat().map(plain)

for (const device of [
  ...points.filter((point) => point !== 'all').map((watched) => ({ watched })),
  { watched: 'all', avoided: 'fight,self-harm' } as const,
])
  test(`nothing more is told to ${JSON.stringify(device)}`, async ({
    page,
    problems,
  }) => {
    test.setTimeout(90_000)
    const secrets = secretsOf(device)
    const drawings = songsHeld(device).map(({ slug }) => plain(slug))
    const inParts = [...secrets, ...notes]
    await walk(page, device, ({ parts, pictures, ...rest }, address, says) => {
      for (const [way, text] of Object.entries(rest))
        expect(toldBy(text, secrets, says), `${way} of ${address}`).toEqual([])
      expect(toldBy(parts, inParts), address).toEqual([])
      expect(parts, address).not.toContain('<img')
      expect(toldBy(pictures, drawings), address).toEqual([])
    })
    expectMissing(problems)
  })

test('nothing more is told by the reveal, song by song', async ({ page }) => {
  const device = { watched: 's1e4' } as const
  const secrets = secretsOf(device)
  const ranked = songs.toSorted((a, b) => b.rank - a.rank)
  await remember(page, device)
  await page.goto('/reveal/')
  await takenOver(page)
  for (const { title, story } of ranked) {
    await page.getByRole('button', { name: /^(?:Start|Next)/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    const outputs = await outputsOf(page)
    const handed = await handedOver(page)
    for (const [way, text] of Object.entries({ ...outputs, handed }))
      expect(toldBy(text, secrets), `${way} of ${title}`).toEqual([])
    expect(outputs.shown.includes(story.scene)).toBe(
      !songsHeld(device).some((song) => song.title === title),
    )
  }
})

test('who has watched everything is told all of it', async ({
  page,
  problems,
}) => {
  test.setTimeout(90_000)
  const seen: Outputs[] = []
  await walk(page, { watched: 'all' }, (outputs) => seen.push(outputs))

  // All but the titles of episodes that no card is of,
  const silent = seasons.flatMap(({ number: season, episodes }) =>
    episodes
      .filter(({ number: episode }) =>
        songs.every(
          (song) => song.season !== season || song.episode !== episode,
        ),
      )
      .map(({ title }) => plain(title)),
  )
  // The page of each song, as it was built for who hides nothing.
  const built: string[] = []
  for (const { slug } of everySong) {
    const answer = await page.request.get(`/songs/${slug}/`)
    const [, body = ''] = (await answer.text()).split('<body>')
    const text = body.replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
    // With the addresses in it, and with sentences in one piece.
    built.push(text, text.replaceAll(/<[^>]*>/g, ' '))
  }
  const told = [...seen.flatMap(Object.values<string>), ...built]
    .map(plain)
    .join(' … ')
  const untold = secretsOf({ watched: 'none' }).filter(
    (secret) => !told.includes(secret),
  )
  // what search alone reads, and who is in no card, of whom only the short name
  // is said.
  const others = new Set(
    soundtrack.characters.flatMap(({ name, playedBy = '' }) =>
      `${name} ${playedBy}`.split(' ').map(plain),
    ),
  )
  expect(
    untold.filter(
      (secret) =>
        !others.has(secret) &&
        !isAskedOnly(secret) &&
        !silent.some((title) => secret.endsWith(title)),
    ),
  ).toEqual([])
  // And each way was looked at.
  for (const way of ['text', 'shown', 'printed', 'tree', 'attributes'] as const)
    expect(
      toldBy(seen[0]?.[way] ?? '', secretsOf({ watched: 'none' })),
      way,
    ).not.toEqual([])
  for (const { slug } of songs)
    expect(seen.map(({ handed }) => handed).join()).toContain(`/songs/${slug}/`)
  // The last line is that of a file, with names in it.
  expect(seen[0]?.handed).toMatch(/xspf[^]*playlist/)
  expect(seen[0]?.pictures).toContain('girls')
  expectMissing(problems)
})

for (const { base, folder } of sites)
  test(`the heads and lists built for ${base} tell nothing`, () => {
    const built = fileURLToPath(new URL(`../../${folder}`, import.meta.url))
    const files = readdirSync(built, {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((file) => /\.(?:html|xml|txt)$/.test(file))
      // Lawyers say “meet” and “out”, too.
      .filter((file) => file !== 'licences.txt')
    expect(files.length).toBeGreaterThan(everySong.length)
    const secrets = [...secretsOf({ watched: 'none' }), ...notes]
    for (const file of files) {
      const [head = ''] = readFileSync(join(built, file), 'utf8').split(
        '<body>',
      )
      const read = head.replaceAll(/<style>.*?<\/style>/gs, '')
      expect(toldBy(read, secrets), file).toEqual([])
    }
  })
