import { everySong } from '../e2e/everySong.ts'
import { addressOf, slugsFor, type Wish } from '../e2e/oracle.ts'
import * as words from '../../src/words/words.ts'
import { expect, test } from './fixtures.ts'
import { keys, type Tab } from './Tab.ts'

/** Holds the songs and the address to what a wish asks for. */
async function expectView(tab: Tab, wish: Wish) {
  await expect.poll(() => tab.songs()).toEqual(slugsFor(wish))
  await expect.poll(() => tab.address()).toBe(addressOf(wish))
}

function option(label: string) {
  return new RegExp(`^${label} ?, `)
}

const opened: readonly Wish[] = [
  { season: ['1', '3'] },
  { character: ['nick', 'tao'], match: 'all' },
  { artist: ['beabadoobee'] },
  { episode: ['s1e2'] },
  { q: 'snow' },
  { season: ['2'], sort: 'title' },
]

for (const wish of opened)
  test(`${addressOf(wish)} opens as it says`, async ({ tab }) => {
    await tab.open(addressOf(wish).slice(1))
    await expectView(tab, wish)
  })

test('in every order', async ({ tab }) => {
  await tab.open()
  for (const sort of ['winner', 'title', 'artist', 'year', 'story'] as const) {
    await tab.choose('Sort', sort)
    await expectView(tab, { sort })
  }
  await tab.reload()
  await expectView(tab, { sort: 'story' })
})

test('filters by season and by who is there', async ({ tab }) => {
  await tab.open()
  await tab.press('checkbox', option('Season 1'))
  await expectView(tab, { season: ['1'] })
  await tab.press('checkbox', option('Nick'))
  await expectView(tab, { season: ['1'], character: ['nick'] })
  await tab.press('checkbox', option('Charlie'))
  await expectView(tab, { season: ['1'], character: ['nick', 'charlie'] })
  await tab.press('radio', option(words.matchNames.all))
  await expectView(tab, {
    season: ['1'],
    character: ['nick', 'charlie'],
    match: 'all',
  })
  await tab.press('button', 'Clear the filters')
  await expectView(tab, {})
})

test('each step of a search by filters is one of the history', async ({
  tab,
}) => {
  await tab.open()
  await tab.press('checkbox', option('Season 2'))
  await expectView(tab, { season: ['2'] })
  await tab.choose('Sort', 'year')
  await expectView(tab, { season: ['2'], sort: 'year' })
  await tab.back()
  await expectView(tab, { season: ['2'] })
  await tab.back()
  await expectView(tab, {})
  await tab.forward()
  await expectView(tab, { season: ['2'] })
  await tab.reload()
  await expectView(tab, { season: ['2'] })
})

for (const apart of [20, 300])
  test(`presses ${apart} ms apart all count`, async ({ tab }) => {
    await tab.open()
    const boxes = await Promise.all(
      ['Season 1', 'Season 2'].map(async (label) =>
        tab.labelOf({ role: 'checkbox', name: option(label) }),
      ),
    )
    await tab.pressQuickly([...boxes, ...boxes, ...boxes], apart)
    await expectView(tab, { season: ['1', '2'] })
  })

test('every letter typed is kept, and found', async ({ tab }) => {
  await tab.open()
  await tab.press('searchbox', /^Search/)
  await tab.type('taylor')
  await expectView(tab, { q: 'taylor' })
  expect(await tab.valueOf({ role: 'searchbox', name: /^Search/ })).toBe(
    'taylor',
  )
  await tab.type(...Array.from('taylor', () => keys.backspace))
  await expectView(tab, {})
})

test('a letter in the middle leaves the caret there', async ({ tab }) => {
  await tab.open('?q=sno')
  await tab.press('searchbox', /^Search/)
  await tab.run(() => {
    const field = document.querySelector<HTMLInputElement>('[type=search]')
    field?.setSelectionRange(1, 1)
  })
  await tab.type('xy')
  await expect
    .poll(() => tab.valueOf({ role: 'searchbox', name: /^Search/ }))
    .toBe('sxyno')
})

test('where nothing matches there is a way out', async ({ tab }) => {
  await tab.open('?q=zzzz')
  await expect.poll(() => tab.songs()).toEqual([])
  await tab.press('button', /^Show all 10 songs/)
  await expectView(tab, {})
})

test('a name on a card filters by it', async ({ tab }) => {
  await tab.open()
  await tab.press('button', /^Tao(?:, probably)?: only songs with them$/)
  await expectView(tab, { character: ['tao'] })
})

test('every song of the show is there, and can be found', async ({ tab }) => {
  await tab.open('soundtrack/')
  await expect
    .poll(() => tab.run(() => document.querySelectorAll('article').length))
    .toBe(everySong.length)
  await tab.press('searchbox', /^Search/)
  await tab.type('paper mache')
  await expect.poll(() => tab.songs()).toEqual(['paper-mache-world'])
  await tab.back()
})

test('a link to one of them is clear of what stays in view', async ({
  tab,
}) => {
  await tab.open('soundtrack/#paper-mache-world')
  await expect
    .poll(() =>
      tab.run(() => {
        const row = document.querySelector('#paper-mache-world')
        const box = row?.getBoundingClientRect()
        if (!row || !box || box.top > innerHeight) return 'not in view'
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + 4)
        return row.contains(top) || top?.outerHTML.slice(0, 80)
      }),
    )
    .toBe(true)
})
