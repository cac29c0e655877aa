import { axe, expect, test } from './fixtures.ts'

test('the built site opens, and has no accessibility fault', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await axe(page)
})
