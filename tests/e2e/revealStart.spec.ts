import { expectStill } from './expectStill.ts'
import { expect, test } from './fixtures.ts'
import { remember } from './remember.ts'
import { expectStep, onwards, openReveal, told, turn } from './reveal.ts'
import { guardMenu } from './screen.ts'
import { takenOver } from './takeOver.ts'
import { watch } from './watch.ts'

const link = '/reveal/?start=yes'

for (const width of [320, 1440])
  test(`a link that starts it shows the first song at once, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await remember(page, { watched: 'all' })
    await watch(page)
    // What there is to be read before that.
    await page.addInitScript(() => {
      const titles = new Set<string>()
      Object.assign(globalThis, { titles })
      function look() {
        const title = document.querySelector('h1')
        if (title?.checkVisibility({ visibilityProperty: true }))
          titles.add(title.textContent)
        requestAnimationFrame(look)
      }
      look()
    })
    await expectStill(page, link)
    await expectStep(page, 1)
    expect(
      await page.evaluate(() => [
        ...(Reflect.get(globalThis, 'titles') as Set<string>),
      ]),
    ).toEqual([turn(1).title])
    // The address has said so, and is that of the reveal.
    await expect(page).toHaveURL('/reveal/')
    await expect(told(page)).toHaveCount(1)
    await onwards(page).click()
    await expectStep(page, 2)
    await page.reload()
    await takenOver(page)
    await expect(onwards(page)).toHaveText('Carry on: number 9')
  })

test('who has not said how far they have seen is asked first', async ({
  page,
}) => {
  await page.goto(link)
  await takenOver(page)
  await expectStep(page, 0)
  await expect(page).toHaveURL('/reveal/')
  await guardMenu(page).selectOption('none')
  await expectStep(page, 0)
  await onwards(page).click()
  await expectStep(page, 1)
  await expect(page.getByText(turn(1).story.scene)).toHaveCount(0)
})

test('who has seen all of it begins at the first song, and may go back to any', async ({
  page,
}) => {
  await remember(page, { watched: 'all', reveal: '1-10-10' })
  await page.goto(link)
  await takenOver(page)
  await expectStep(page, 1)
  await expect(told(page)).toHaveCount(10)
})

test('a scene is held back from whoever it is sent to', async ({ page }) => {
  await remember(page, { watched: 'none' })
  await page.goto(link)
  await takenOver(page)
  await expectStep(page, 1)
  await expect(page.getByText(turn(1).story.scene)).toHaveCount(0)
  await expect(page.getByRole('article').getByRole('img')).toHaveCount(0)
})

test('without a link nothing starts', async ({ page }) => {
  await remember(page, { watched: 'all' })
  await openReveal(page)
  await expectStep(page, 0)
})
