import { budgets } from '../budgets.mjs'
import { expect, test } from './fixtures.ts'
import { takenOver } from './takeOver.ts'

for (const width of [390, 1440])
  for (const address of [
    '/',
    '/?character=elle',
    '/songs/dance-with-me/',
    '/about/',
    '/soundtrack/',
  ])
    test(`a first visit to ${address} asks for little, ${width} px wide`, async ({
      page,
    }) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      await takenOver(page)
      await page.waitForLoadState('networkidle')
      // The page itself and what it starts with, or nothing was counted.
      expect(asked.length).toBeGreaterThan(5)
      expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(
        budgets.requests.most,
      )
    })
