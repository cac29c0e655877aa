import { ranked, ranking, textOf, type Title, turned } from '../e2e/mine.ts'
import { expect, test } from './fixtures.ts'
import { keys, type Tab } from './Tab.ts'

async function expectOrder(tab: Tab, order: readonly Title[]) {
  await expect
    .poll(() =>
      tab.run(() =>
        [...document.querySelectorAll('section[aria-labelledby=own] li a')].map(
          (link) => link.textContent,
        ),
      ),
    )
    .toEqual(order)
}

function openOwn(tab: Tab, own: readonly Title[], address = 'mine/') {
  return tab.openWith({ 'songs.mine': textOf(own) }, address)
}

test('by buttons and by number, undone and done again', async ({ tab }) => {
  await tab.open('mine/')
  await expectOrder(tab, ranking)
  await tab.press('button', 'Move girls up')
  await expectOrder(tab, ranked(['girls', 2]))
  await tab.press('button', 'Move girls down')
  await expectOrder(tab, ranking)
  await tab.choose('Number of Tired', '1')
  await expectOrder(tab, ranked(['Tired', 1]))
  await tab.press('button', 'Undo')
  await expectOrder(tab, ranking)
  await tab.press('button', 'Redo')
  await expectOrder(tab, ranked(['Tired', 1]))
  await tab.reload()
  await expectOrder(tab, ranked(['Tired', 1]))
})

test('by keyboard alone', async ({ tab }) => {
  await tab.open('mine/')
  await tab.run(() => {
    document.querySelector<HTMLElement>('[aria-label="Move girls up"]')?.focus()
  })
  await tab.type(keys.enter)
  await expectOrder(tab, ranked(['girls', 2]))
  await tab.type(keys.tab, keys.enter)
  await expectOrder(tab, ranked(['girls', 3]))
  await tab.type(keys.enter)
  await expectOrder(tab, ranked(['girls', 4]))
  expect(
    await tab.run(() => document.activeElement?.getAttribute('aria-label')),
  ).toBe('Move girls down')
  await tab.type([keys.control, 'z'])
  await expectOrder(tab, ranked(['girls', 3]))
})

test('keys that follow at once all count', async ({ tab }) => {
  await tab.open('mine/')
  await tab.run(() => {
    document
      .querySelector<HTMLElement>('[aria-label="Move Dance with Me down"]')
      ?.focus()
  })
  await tab.type(keys.enter, keys.enter, keys.enter, keys.enter)
  await expectOrder(tab, ranked(['Dance with Me', 5]))
})

for (const [title, to, how] of [
  ['Buzzkill', 2, 'up'],
  ['Dance with Me', 5, 'down'],
] as const)
  test(`by dragging a song ${how}`, async ({ tab }) => {
    await tab.open('mine/')
    await expectOrder(tab, ranking)
    const nodes = await tab.run(
      async (name, place) => {
        function rows() {
          return [
            ...document.querySelectorAll(
              'section[aria-labelledby=own] ol > li',
            ),
          ]
        }
        rows()[4]?.scrollIntoView({ block: 'center', behavior: 'instant' })
        // What makes it draggable comes late.
        while (!document.querySelector('[draggable=true]'))
          await new Promise((resolve) => setTimeout(resolve, 50))
        const row = rows().find(
          (one) => one.querySelector('a')?.textContent === name,
        )
        return [row?.querySelector('[draggable=true]'), rows()[place - 1]]
      },
      title,
      to,
    )
    const [from, target] = nodes as unknown as Parameters<Tab['drag']>
    await tab.drag(from, target)
    await expectOrder(tab, ranked([title, to]))
    await tab.press('button', 'Undo')
    await expectOrder(tab, ranking)
  })

test('a friend’s order stands beside one’s own', async ({ tab }) => {
  const own = ranked(['Sappho', 1])
  await openOwn(tab, own, `mine/?order=${textOf(turned)}`)
  await expectOrder(tab, own)
  expect(await tab.text()).toContain('11% in the same order')
  await tab.press('button', 'Make it mine')
  await expectOrder(tab, turned)
  await expect.poll(() => tab.address()).toBe('/mine/')
})

test('lines meet the songs that they are of', async ({ tab }) => {
  await openOwn(tab, ranked(['Pressure To Party', 1]))
  await expectOrder(tab, ranked(['Pressure To Party', 1]))
  const off = await tab.run(() => {
    const beside = document.querySelector(
      '[aria-label="Compared with the ranking"]',
    )
    const lines = beside?.querySelector('svg')?.getBoundingClientRect()
    return [...(beside?.querySelectorAll('ol') ?? [])].flatMap((list) =>
      [...list.children].map((row, at, { length }) => {
        const box = row.getBoundingClientRect()
        if (!lines) return Number.NaN
        const line = lines.y + (lines.height * (at + 0.5)) / length
        return Math.round(line - (box.y + box.height / 2))
      }),
    )
  })
  expect(off).toEqual(Array.from({ length: 20 }, () => 0))
})
