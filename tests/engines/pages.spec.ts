import * as words from '../../src/words/words.ts'
import { axe, expect, test } from './fixtures.ts'
import { keys } from './Tab.ts'

const pages = {
  '': 'Heartstopper, song by song',
  '?season=1&sort=title': 'Heartstopper, song by song',
  'songs/seven/': 'seven',
  'soundtrack/': 'Every song',
  'mine/': 'Your top ten',
  'reveal/': 'The reveal',
  'about/': 'About',
  'nowhere/': 'We can’t find that page',
} as const

for (const [address, heading] of Object.entries(pages)) {
  test(`/${address} opens, is faultless and silent`, async ({ tab }) => {
    await tab.open(address)
    expect(await tab.text()).toContain(heading)
    await axe(tab)
    await tab.run(async () => {
      await document.fonts.ready
    })
    expect(await tab.run(() => document.fonts.check('1em Figtree'))).toBe(true)
  })

  test(`/${address} with letters twice as large, 320 px wide`, async ({
    tab,
  }) => {
    await tab.inFrame(address)
    await tab.started()
    await tab.run(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('html { font-size: 200% !important }')
      document.adoptedStyleSheets.push(sheet)
    })
    const [wide, room] = await tab.run(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    expect(wide).toBe(room)
  })
}

for (const [address, said] of Object.entries({
  '': 'Pressure To Party',
  'songs/seven/': 'Taylor Swift',
  'soundtrack/': 'Every song we know of',
  'mine/': words.mineWithoutScript,
  'reveal/': 'JavaScript',
}))
  test(`/${address} can be read without any script`, async ({ tab }) => {
    await tab.inFrame(address, { width: 1200, sandbox: 'allow-same-origin' })
    await tab.outOfFrame()
    const [text, runs] = await tab.run(async () => {
      const frame = document.querySelector('iframe')
      const inner = frame?.contentDocument
      if (inner?.readyState !== 'complete')
        await new Promise((resolve) => {
          frame?.addEventListener('load', resolve, { once: true })
        })
      const { body } = frame?.contentDocument ?? document
      return [body.innerText, 'heard' in (frame?.contentWindow ?? {})]
    })
    expect(runs, 'a script has run').toBe(false)
    expect(text).toContain(said)
    expect(text).toContain('About')
  })

test('links lead from page to page, and Back leads back', async ({ tab }) => {
  await tab.open()
  await tab.press('link', 'All songs')
  await expect.poll(() => tab.address()).toBe('/soundtrack/')
  await tab.press('link', 'My ten')
  await expect.poll(() => tab.address()).toBe('/mine/')
  await tab.press('link', 'Heartstopper, song by song')
  await tab.press('link', 'seven', 'main')
  await expect.poll(() => tab.address()).toBe('/songs/seven/')
  await expect.poll(() => tab.run(() => document.title)).toContain('seven')

  await tab.back()
  await expect.poll(() => tab.songs()).toHaveLength(10)
  await tab.back()
  await expect.poll(() => tab.address()).toBe('/mine/')
  await tab.forward()
  await expect.poll(() => tab.songs()).toHaveLength(10)
})

test('Back returns to the place in the list', async ({ tab }) => {
  await tab.open()
  await tab.press('link', 'Dance with Me', 'main')
  await expect.poll(() => tab.address()).toBe('/songs/dance-with-me/')
  await tab.back()
  await expect
    .poll(() =>
      tab.run(() => {
        const box = document
          .querySelector('#dance-with-me')
          ?.getBoundingClientRect()
        return box && box.bottom > 0 && box.top < innerHeight
      }),
    )
    .toBe(true)
})

test('the first key leads past all that comes before the songs', async ({
  tab,
}) => {
  await tab.open()
  await tab.type(keys.tab)
  const focused = await tab.run(() =>
    document.activeElement?.textContent?.trim(),
  )
  expect(focused).toBe('Skip to the songs')
  await tab.type(keys.enter, keys.tab)
  expect(
    await tab.run(() =>
      document.querySelector('article')?.contains(document.activeElement),
    ),
  ).toBe(true)
  const ring = await tab.run(() => {
    const { outlineStyle } = getComputedStyle(
      document.activeElement ?? document.body,
    )
    return outlineStyle
  })
  expect(ring).not.toBe('none')
})
