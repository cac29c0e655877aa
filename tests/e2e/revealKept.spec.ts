import { expect, test } from './fixtures.ts'
import { button, expectStep, onwards, openReveal, told } from './reveal.ts'
import { linkTo } from './screen.ts'
import { holdScripts, takenOver } from './takeOver.ts'

test('who comes back goes on where they were, and sees nothing before', async ({
  page,
}) => {
  await openReveal(page, 5)
  await page.keyboard.press('ArrowLeft')
  await expectStep(page, 4)
  await page.addInitScript(() => {
    const titles = new Set<string>()
    Object.assign(globalThis, { titles })
    function look() {
      const title = document.querySelector('h1')?.textContent
      if (title) titles.add(title)
      requestAnimationFrame(look)
    }
    look()
  })
  await page.reload()
  await takenOver(page)
  await expect(onwards(page)).toHaveText('Carry on: number 7')
  expect(
    await page.evaluate(() => [
      ...(Reflect.get(globalThis, 'titles') as Set<string>),
    ]),
  ).toEqual(['The reveal'])
  await expect(told(page)).toHaveCount(5)
  await onwards(page).click()
  await expectStep(page, 4)
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 5)
})

test('from another page of the site one comes back to the same song', async ({
  page,
}) => {
  await openReveal(page, 3)
  await linkTo(page, 'about').click()
  await expect(page).toHaveURL('/about/')
  await page.goBack()
  await expectStep(page, 3)
})

test('who starts again has all of it before them', async ({ page }) => {
  await openReveal(page, 6)
  await page.reload()
  await takenOver(page)
  await button(page, 'Start again').click()
  await expectStep(page, 1)
  await expect(told(page)).toHaveCount(1)
  await page.reload()
  await takenOver(page)
  await expect(onwards(page)).toHaveText('Carry on: number 10')
})

test('an early press on the button is answered, on a later visit too', async ({
  page,
}) => {
  for (const [stored, step] of [
    ['', 1],
    ['1-4-6', 4],
  ] as const) {
    await page.goto('./about/')
    await page.evaluate((text) => {
      localStorage.setItem('songs.reveal', text)
    }, stored)
    const release = await holdScripts(page)
    await page.goto('./reveal/', { waitUntil: 'commit' })
    await button(page, 'Start at number 10').click()
    release()
    await expectStep(page, step)
    await page.unrouteAll({ behavior: 'wait' })
  }
})

test('junk on the device is as good as nothing', async ({ page }) => {
  await openReveal(page)
  for (const junk of ['', '7', '2-5-5', '1-99999-1', '{"at":3}', '1-3-3 🎧']) {
    await page.evaluate((text) => {
      localStorage.setItem('songs.reveal', text)
    }, junk)
    await page.reload()
    await takenOver(page)
    await expect(onwards(page)).toHaveText('Start at number 10')
    await expect(told(page)).toHaveCount(0)
  }
})
