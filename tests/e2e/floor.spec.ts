import { songs } from './content.ts'
import { expect, test } from './fixtures.ts'
import { linkTo, markButton, titles } from './screen.ts'

/** What the first browsers below the floor lack, by which they are known. */
const older: Readonly<Record<string, () => void>> = {
  'Firefox 114, Safari 15': () => {
    Reflect.deleteProperty(Array.prototype, 'toSorted')
  },
  'Chrome 110, Safari 16.3': () => {
    Reflect.deleteProperty(String.prototype, 'toWellFormed')
  },
  'Firefox 120': () => {
    const { supports } = CSS
    CSS.supports = (condition: string) =>
      !condition.includes(':has') && supports.call(CSS, condition)
  },
}

for (const [name, imitate] of Object.entries(older))
  for (const address of ['/', '/?season=1&sort=title', '/soundtrack/?q=snow'])
    test(`${address} in ${name} stays as it was built`, async ({ page }) => {
      const scripts: string[] = []
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.push(request.url())
      })
      await page.addInitScript(imitate)
      await page.goto(address)
      await expect(page.getByRole('article').first()).toBeVisible()
      if (!address.startsWith('/soundtrack')) {
        await expect(titles(page)).toHaveText(songs.map(({ title }) => title))
        await markButton(page, 'Loved', 'seven').click()
        await expect(page.getByText('This isn’t working yet.')).toBeVisible()
      }
      await linkTo(page, 'about').click()
      await expect(page).toHaveURL('/about/')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(scripts).toEqual([])
    })
