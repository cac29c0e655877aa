import { expectStill } from './expectStill.ts'
import { expect, test } from './fixtures.ts'
import { holdFiles } from './holdFiles.ts'
import { inPieces } from './inPieces.ts'
import { ranked, ranking, textOf, turned } from './mine.ts'
import { slugsFor, type Wish } from './oracle.ts'
import { remember, type Kept } from './remember.ts'
import { slowDown } from './slowDown.ts'
import { holdScripts, settled, takenOver } from './takeOver.ts'
import { watch, watched } from './watch.ts'

// On a phone, whose processor is slow, and on a desk.
const widths = [390, 1440] as const

type Visit = {
  readonly who: string
  readonly kept?: Kept
  /** Where they go, and the songs that alone are to be seen in any frame. */
  readonly pages: readonly (readonly [address: string, wish?: Wish])[]
  /** The song that alone is to stand first on the page of one's own order. */
  readonly first?: string | undefined
  readonly widths?: readonly number[]
  /** By how much things may move, if more than a blur. */
  readonly within?: number
}

const devices = [
  { watched: 'none' },
  { watched: 's1e4' },
  { watched: 'all', avoided: 'fight,self-harm' },
] as const

const byFriend = `/mine/?order=${textOf(turned)}`

const visits: readonly Visit[] = [
  {
    who: 'a stranger at the list',
    pages: [
      ['/', {}],
      ['/?season=2', { season: ['2'] }],
      ['/?season=1&sort=year', { season: ['1'], sort: 'year' }],
      ['/?q=sapho', { q: 'sappho' }],
      ['/?service=spotify', {}],
    ],
  },
  {
    who: 'a stranger whom nothing is left for',
    pages: [
      ['/?season=3', { season: ['3'] }],
      [
        '/?season=2&artist=beabadoobee',
        { season: ['2'], artist: ['beabadoobee'] },
      ],
      ['/?q=zzzz', { q: 'zzzz' }],
      ['/soundtrack/?q=zzzz'],
      ['/soundtrack/?season=3&q=taylor'],
    ],
  },
  {
    who: 'a stranger whose list has more to it',
    pages: [
      ['/?character=nick,charlie', { character: ['nick', 'charlie'] }],
      [
        '/?character=nick,tao&match=all',
        { character: ['nick', 'tao'], match: 'all' },
      ],
      ['/?q=taylor', { q: 'taylor' }],
      ['/?q=love', { q: 'love' }],
      ['/?artist=beabadoobee', { artist: ['beabadoobee'] }],
      ['/soundtrack/?q=love'],
    ],
  },
  {
    who: 'a stranger on other pages',
    pages: [['/songs/ur-so-pretty/'], ['/about/'], ['/reveal/']],
  },
  {
    who: 'a stranger who has no order',
    pages: [['/mine/'], ['/mine/?order=junk']],
    first: ranking[0],
    within: 0.001,
  },
  {
    who: 'somebody with a service',
    kept: { service: 'spotify' },
    pages: [['/', {}], ['/songs/girls/']],
  },
  {
    who: 'somebody half-way through the reveal',
    kept: { reveal: '1-5-7' },
    pages: [['/reveal/']],
  },
  {
    who: 'somebody with an order, also in the address',
    kept: { mine: textOf(turned) },
    pages: [['/mine/'], [byFriend]],
    first: turned[0],
    within: 0.001,
  },
  {
    who: 'somebody with an order, and a friend’s',
    kept: { mine: textOf(ranked(['Sappho', 1])) },
    pages: [[byFriend]],
    first: 'Sappho',
    within: 0.001,
  },
  ...devices.map((kept) => ({
    who: `who keeps ${JSON.stringify(kept)}`,
    kept,
    pages: [
      ['/'],
      ['/?season=2'],
      ['/songs/seven/'],
      ['/about/'],
      ['/soundtrack/'],
    ] as const,
    widths: kept.watched === 's1e4' ? [390, 768, 1440] : widths,
  })),
  // There the rows of the episode come with React, which only it can tell.
  ...devices.map((kept) => ({
    who: `who keeps ${JSON.stringify(kept)}, at an episode`,
    kept,
    pages: [['/soundtrack/?episode=s2e8']] as const,
    within: 0.01,
  })),
]

test.use({ reducedMotion: 'no-preference' })
test.describe.configure({ timeout: 60_000 })

for (const { who, kept, pages, first, within, ...visit } of visits)
  for (const width of visit.widths ?? widths)
    test(`nothing moves and React is silent for ${who}, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      if (kept) await remember(page, kept)
      await watch(page)
      if (width === 390) await slowDown(page)
      for (const [address, wish] of pages) {
        await expectStill(page, address, within)
        const { cards, firsts } = await watched(page)
        if (wish)
          expect(cards.toSorted(), address).toEqual(slugsFor(wish).toSorted())
        // Nobody sees the ranking for a moment whose own order is another.
        if (first) expect(firsts, address).toEqual([first])
      }
    })

for (const width of [320, 360, 390, 768, 1440])
  test(`letters that come late move next to nothing, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await watch(page)
    for (const address of [
      '/',
      '/soundtrack/',
      '/songs/seven/',
      '/songs/ur-so-pretty/',
      '/mine/',
      '/reveal/',
      '/about/',
    ]) {
      const release = await holdFiles(page, '**/*.woff2')
      await page.goto(address, { waitUntil: 'commit' })
      await takenOver(page)
      release()
      await settled(page)
      const { moves } = await watched(page)
      const moved = moves.reduce((sum, { by }) => sum + by, 0)
      const what = moves.map((move) => `${move.by}: ${move.what}`).join('\n')
      expect(moved, `${address}\n${what}`).toBeLessThanOrEqual(0.01)
      await page.unrouteAll({ behavior: 'wait' })
    }
  })

// A long page is painted before its end, where the early script is.
const inAMap = 'data-season="film"'
for (const [address, end, width] of [
  ['/?q=sappho', '</article>', 390],
  ['/?season=2', '</article>', 390],
  ['/soundtrack/?q=taylor', '</article>', 390],
  ['/soundtrack/?known=yes', '</article>', 390],
  ['/soundtrack/', inAMap, 390],
  ['/soundtrack/', inAMap, 768],
  ['/soundtrack/', inAMap, 1440],
  ['/mine/', 'Remove ur so', 390],
  ['/mine/', 'Remove ur so', 768],
  ['/mine/', /(?<=="The ranking">(?:(?!<\/ol>).)*>5<\/span>)/, 1440],
  ['/about/', 'href="/reveal/"', 768],
  ['/reveal/', /(?<=(?:<li[^>]*hidden[^>]*><\/li>){3})/, 768],
] as const)
  test(`half a page shows nothing that moves at ${address} up to ${end}, ${width} px wide`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await watch(page)
    const release = await holdScripts(page)
    const slow = await inPieces(baseURL ?? '', end)
    await page.goto(slow.url + address, { waitUntil: 'commit' })
    await expect(page.getByRole('banner')).toBeVisible()
    expect(await page.evaluate(() => document.readyState)).toBe('loading')
    // What letters move as they come is told by itself.
    await page.waitForFunction(() =>
      ['1em Figtree', '700 1em "Shantell Sans"'].every((font) =>
        document.fonts.check(font),
      ),
    )
    await page.evaluate(async () => {
      for (const _ of ['that shows them', 'after it'])
        await new Promise((resolve) => requestAnimationFrame(resolve))
    })
    const before = (await watched(page)).moves.length
    slow.goOn()
    await expect(page.getByRole('searchbox')).toBeVisible()
    release()
    await settled(page)
    const moves = (await watched(page)).moves.slice(before)
    expect(moves.filter(({ by }) => by > 0.0001)).toEqual([])
    slow.close()
  })

for (const width of [390, 1440])
  for (const words of ['<input', '<nav'])
    test(`a bar up to its first ${words}> stands where it will, ${width} px wide`, async ({
      page,
      baseURL,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await watch(page)
      const slow = await inPieces(baseURL ?? '', words)
      await page.goto(slow.url, { waitUntil: 'commit' })
      const label = page.getByRole('search').locator('label')
      await expect(label).toBeVisible()
      const before = await label.boundingBox()
      slow.goOn()
      await settled(page)
      expect(await label.boundingBox()).toEqual(before)
      slow.close()
    })

// Whose headings and sentences the page lacks until React is there.
for (const [address, wish] of [
  ['/?sort=story&season=2', { sort: 'story', season: ['2'] }],
  ['/?season=2&artist=nobody', { season: ['2'] }],
  ['/?season=3', { season: ['3'] }],
] as const)
  test(`no card flashes at ${address}`, async ({ page }) => {
    await watch(page)
    await slowDown(page)
    await page.goto(address)
    await settled(page)
    const { cards } = await watched(page)
    expect(cards.toSorted()).toEqual(slugsFor(wish).toSorted())
  })
