import { expect, test } from './fixtures.ts'
import { hurry } from './hurry.ts'
import { inPieces } from './inPieces.ts'
import { outputsOf } from './outputs.ts'
import { remember } from './remember.ts'
import { type Device, secretsOf, toldBy } from './secrets.ts'
import { holdScripts, settled } from './takeOver.ts'
import { watchWords, wordsSeen } from './watchWords.ts'

const devices: readonly Device[] = [
  { watched: 'none' },
  { watched: 's1e4' },
  { watched: 'all', avoided: 'fight,self-harm' },
]

for (const device of devices)
  test(`no frame tells what is held back: ${JSON.stringify(device)}`, async ({
    page,
  }) => {
    const secrets = secretsOf(device)
    await watchWords(page)
    await remember(page, device)
    for (const [address, ...asked] of [
      ['/'],
      ['/songs/tired/'],
      ['/about/'],
      ['/?sort=story'],
      ['/?q=bowling', 'bowling'],
      ['/?character=harry', 'harry'],
      ['/soundtrack/'],
      ['/soundtrack/?q=prom', 'prom'],
    ] as const)
      // What a reload keeps of a page, it keeps of each in the same way.
      for (const arrive of asked.length > 0 ? ['goto'] : ['goto', 'reload']) {
        if (arrive === 'goto') await page.goto(address)
        else await page.reload()
        await settled(page)
        expect(
          toldBy(await wordsSeen(page), secrets, asked),
          `${arrive} ${address}`,
        ).toEqual([])
      }
  })

for (const device of devices)
  for (const [address, words, ...asked] of [
    ['/', 'id="girls"'],
    ['/?character=harry', 'id="tired"', 'harry'],
    ['/songs/tired/', '<dt>From'],
    ['/about/', '/songs/girls/"'],
    ['/soundtrack/', 'id="just-like-heaven"'],
  ] as const)
    test(`half a page tells nothing: ${JSON.stringify(device)}, ${address}`, async ({
      page,
      baseURL,
    }) => {
      const secrets = secretsOf(device)
      const slow = await inPieces(baseURL ?? '', words)
      // What is held back is hidden for a moment, and gone for good after it.
      await hurry(page)
      await watchWords(page)
      await remember(page, device, slow.url)
      await page.goto(slow.url + address, { waitUntil: 'commit' })
      await expect(page.getByRole('main')).toBeVisible()
      const { shown, printed, tree } = await outputsOf(page)
      expect(await page.evaluate(() => document.readyState)).toBe('loading')
      for (const text of [shown, printed, tree])
        expect(toldBy(text, secrets, asked)).toEqual([])
      slow.goOn()
      await settled(page)
      expect(toldBy(await wordsSeen(page), secrets, asked)).toEqual([])
      slow.close()
    })

for (const device of devices)
  test(`without the app it has left the page: ${JSON.stringify(device)}`, async ({
    page,
  }) => {
    const secrets = secretsOf(device)
    await remember(page, device)
    await holdScripts(page)
    for (const [address, ...asked] of [
      ['/'],
      ['/songs/tired/'],
      ['/about/'],
      ['/?character=harry', 'harry'],
      ['/soundtrack/'],
      ['/soundtrack/?character=harry', 'harry'],
    ] as const) {
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      const { shown, printed, tree, ...rest } = await outputsOf(page)
      for (const text of [shown, printed, tree])
        expect(toldBy(text, secrets, asked), address).toEqual([])
      // The boxes with names are there still, for React, but nobody meets them.
      for (const text of Object.values(rest))
        expect(
          toldBy(
            text,
            secrets.filter((secret) => secret.trim().includes(' ')),
          ),
          address,
        ).toEqual([])
    }
  })
