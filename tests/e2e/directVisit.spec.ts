import { readdirSync } from 'node:fs'
import { everySong } from './everySong.ts'
import { expect, test } from './fixtures.ts'
import { languageIds } from '../../src/words/languages.ts'
import { expectMissing, sites } from './sites.ts'
import { songsOfEachKind } from './songKinds.ts'
import { settled } from './takeOver.ts'

const folder = sites.find(({ base }) => base === '/')?.folder ?? ''

/** Of the songs one of each kind will do: leaks.spec.ts opens the others. */
const left = everySong.filter((song) => !songsOfEachKind.includes(song))

/** The address of every other page that was built, that of no page included. */
const addresses = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  // That is at no address: the worker gives it for those of songs.
  .filter((file) => !file.endsWith('song.html'))
  .map((file) => `/${file.replace(/index\.html$/, '').replace('.html', '/')}`)
  .filter((address) => left.every(({ slug }) => address !== `/songs/${slug}/`))
  // Other languages have the same pages, and languages.spec.ts opens each.
  .filter((address) => !languageIds.some((id) => address.startsWith(`/${id}/`)))

test('every kind of page is among them', () => {
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/',
      '/404/',
      '/about/',
      '/mine/',
      '/reveal/',
      '/songs/kool-aid/',
      '/soundtrack/',
    ]),
  )
})

for (const address of addresses)
  test(`whoever comes straight to ${address} is answered`, async ({
    page,
    problems,
  }) => {
    await page.goto(address)
    await settled(page)
    await expect(page.locator('html')).not.toHaveAttribute('data-built')
    if (address === '/404/') expectMissing(problems)

    const buttons = page.locator(
      'main button:not([aria-disabled=true]):visible',
    )
    if ((await buttons.count()) === 0)
      await page
        .locator('main details')
        .evaluateAll((folds) =>
          folds.forEach((one) => one.toggleAttribute('open', true)),
        )
    // There is nothing to press where there is no page.
    if (address === '/404/') return
    const root = page.locator('#root')
    const before = await root.innerHTML()
    await buttons.first().click()
    await expect.poll(() => root.innerHTML()).not.toBe(before)
  })
