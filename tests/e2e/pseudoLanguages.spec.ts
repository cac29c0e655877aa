import { expectNoSideways } from './expectNoSideways.ts'
import { expectNothingCut } from './expectNothingCut.ts'
import { test } from './fixtures.ts'
import { expectMissing } from './sites.ts'
import { settled } from './takeOver.ts'

/** A page of each kind. */
const pages = [
  '/',
  '/soundtrack/',
  '/songs/dance-with-me/',
  '/songs/want-me/',
  '/mine/',
  '/reveal/',
  '/about/',
  '/nowhere/',
]

/** Languages that nobody speaks, and what each is longer by. */
const languages = [
  { name: 'accented and 40 % longer', dir: 'ltr', longer: 0.4 },
  { name: 'from right to left', dir: 'rtl', longer: 0 },
] as const

// Names stand as they are in every language.
for (const { name, dir, longer } of languages)
  test(`in a language that is ${name}, nothing is cut`, async ({
    page,
    problems,
  }) => {
    for (const address of pages) {
      await page.goto(address)
      await settled(page)
      if (address === '/nowhere/') expectMissing(problems)
      await page.evaluate(
        ([direction, more]) => {
          document.documentElement.dir = direction
          if (more === 0) return
          const words = document.createTreeWalker(
            document.body,
            NodeFilter.SHOW_TEXT,
          )
          while (words.nextNode()) {
            const { parentElement, nodeValue } = words.currentNode
            if (parentElement?.closest('[translate=no], script, style'))
              continue
            words.currentNode.nodeValue = (nodeValue ?? '')
              .replaceAll(/[aeiou]/g, 'é')
              .replaceAll(
                /\p{L}+/gu,
                (word) =>
                  word + 'äîõüäîõü'.slice(0, Math.round(word.length * more)),
              )
          }
        },
        [dir, longer] as const,
      )
      for (const width of [320, 390, 768, 1440]) {
        await expectNoSideways(page, [width])
        await expectNothingCut(page)
      }
    }
  })
