import { services } from '../../src/listening/services.ts'
import { siteName } from '../../src/words/words.ts'
import { characters, parts } from './content.ts'
import { everySong } from './everySong.ts'
import { expect, test } from './fixtures.ts'
import { addresses } from './sites.ts'
import { textsBeside } from './textsBeside.ts'

// As built: what React makes of it, translated.spec.ts looks at.
test.use({ javaScriptEnabled: false })

/** What is called the same in any language. */
const names = [
  siteName,
  ...everySong.flatMap(({ title, artist }) => [title, artist]),
  ...characters.map(({ shortName }) => shortName),
  ...Object.values(services).map(({ name }) => name),
  ...parts.flatMap((part) =>
    part.kind === 'season'
      ? part.episodes.flatMap(({ title }) => (title ? [title] : []))
      : [],
  ),
]

test('each text has its element to itself, and no name is translated', async ({
  page,
}) => {
  for (const address of addresses) {
    await page.goto(address)
    expect.soft(await textsBeside(page), address).toEqual([])
    const translated = await page.evaluate((all) => {
      const isName = new Set(all)
      const walker = document.createTreeWalker(
        document.body,
        NodeFilter.SHOW_TEXT,
      )
      const found = []
      while (walker.nextNode()) {
        const { nodeValue, parentElement } = walker.currentNode
        const text = nodeValue?.replace(/^ · /, '').trim() ?? ''
        if (isName.has(text) && !parentElement?.closest('[translate=no], svg'))
          found.push(`${text} in ${parentElement?.outerHTML}`)
      }
      return found
    }, names)
    expect.soft(translated, address).toEqual([])
  }
})
