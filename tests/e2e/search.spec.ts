import type { Page } from '@playwright/test'
import { serveBare } from './bare.ts'
import { serveContent, songs } from './content.ts'
import { expect, test } from './fixtures.ts'
import {
  clearFilters,
  expectView,
  open,
  option,
  searchField,
  status,
  titles,
  waysOut,
} from './screen.ts'
import { holdScripts, takenOver } from './takeOver.ts'

test('the words of a song are found, however they are typed', async ({
  page,
}) => {
  await open(page)

  for (const [typed, found] of [
    ['tired', ['Tired']],
    ['TIRED', ['Tired']],
    ['beabadoobee tired', ['Tired']],
    ['tired beabadoobee', ['Tired']],
    ['  tired ,  beabadoobee ', ['Tired']],
    ['beabadobee tired', ['Tired']],
    ['ezra williams', ['My Own Person']],
    ['smoothboi', ['My Own Person']],
    ['smothboi', ['My Own Person']],
    ['URSOPRETTY', ['ur so pretty']],
    ['girlinred', ['girls']],
    ['sapho', ['Sappho']],
    ['kiss quizzes', ['My Own Person']],
    ['olivia', ['ur so pretty']],
    ['nellie', ['Dance with Me']],
    ['nick’s mario', ['Dance with Me']],
    ["nick's mario", ['Dance with Me']],
    ['nicks mario', ['Dance with Me']],
    ['nicks màrïo', ['Dance with Me']],
    ['bowlnig', ['Buzzkill']],
  ] as const) {
    await searchField(page).fill(typed)
    await expect(titles(page), typed).toHaveText([...found])
    await expect(page.locator('mark').first()).toBeVisible()
  }
})

test('an apostrophe may be left out, or typed any way', async ({ page }) => {
  const [first, ...rest] = songs
  if (!first) throw new Error('There is no song.')
  await serveBare(page)
  await serveContent(page, {
    songs: [{ ...first, title: 'Don’t Dream' }, ...rest],
  })
  await open(page)

  for (const typed of ['dont', "don't", 'don’t', 'DONT DREAM']) {
    await searchField(page).fill(typed)
    await expect(titles(page), typed).toHaveText(['Don’t Dream'])
    await expect(
      page.getByRole('heading', { level: 2 }).locator('mark').first(),
    ).toContainText('Don’t')
  }
})

test('the words that answer are marked, and no others', async ({ page }) => {
  await open(page)

  for (const [typed, words] of [
    ['mario crush', ['mario', 'crush']],
    ['jacklin', ['jacklin']],
    ['julia', ['julia']],
  ] as const) {
    await searchField(page).fill(typed)
    await expect
      .poll(async () => {
        const marked = await page.locator('mark').allTextContents()
        return [...new Set(marked.map((text) => text.toLowerCase()))]
      })
      .toEqual(expect.arrayContaining([...words]))
    const marked = await page.locator('mark').allTextContents()
    for (const word of marked)
      expect(words, `“${typed}” marks`).toContain(word.toLowerCase())
  }
  await searchField(page).fill('')
  await expect(titles(page)).toHaveCount(10)
  await expect(page.locator('mark')).toHaveCount(0)
})

test('fast typing loses no letter, and is one step of history', async ({
  page,
}) => {
  const text = 'the quick brown fox jumps over it'
  await open(page)
  const field = searchField(page)
  const steps = await page.evaluate(() => history.length)

  await field.pressSequentially(text)
  await expect(field).toHaveValue(text)
  await expect(page).toHaveURL(`/?q=${text.replaceAll(' ', '+')}`)
  while ((await field.inputValue()) !== '')
    await page.keyboard.press('Backspace')
  await expectView(page, {})
  expect(await page.evaluate(() => history.length)).toBe(steps)
})

test('letters typed all at once arrive', async ({ page }) => {
  await open(page)
  const field = searchField(page)
  await field.focus()

  await Promise.all(
    Array.from('sappho', (letter) => page.keyboard.press(letter)),
  )
  await expect(field).toHaveValue('sappho')
  await expectView(page, { q: 'sappho' })
})

// Safari: a hundred in ten seconds, once in thirty. And a browser that is stricter.
for (const [most, within] of [
  [100, 30_000],
  [20, 4000],
] as const)
  test(`no letter is lost where the address may change ${most} times in ${within} ms`, async ({
    page,
  }) => {
    test.slow()
    await limitHistory(page, most, within)
    await open(page)
    const field = searchField(page)
    const text = 'the song that plays while it snows and they run out to play '
    for (let typed = 1; typed <= text.length; typed += 1) {
      await field.press(text.charAt(typed - 1))
      expect(await field.inputValue()).toBe(text.slice(0, typed))
    }
    await expect(page).toHaveURL(`/?q=${text.replaceAll(' ', '+')}`)
    for (let left = text.length; left > 0; left -= 1) {
      expect(await field.inputValue()).toBe(text.slice(0, left))
      await field.press('Backspace')
    }
    await expectView(page, {})

    // What is pressed meanwhile counts from what is read.
    await field.pressSequentially('taylor')
    await option(page, 'Season 2').check()
    await expectView(page, { q: 'taylor', season: ['2'] })
    await field.pressSequentially(' s')
    await page.goBack()
    await expectView(page, { q: 'taylor' })
    await expect(field).toHaveValue('taylor')
  })

test('a letter that comes just when the address follows stays', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const replace = history.replaceState.bind(history)
    history.replaceState = (...entry) => {
      replace(...entry)
      if (!location.search.endsWith('slowly')) return
      // After what follows the address, and before anything is drawn.
      queueMicrotask(() => {
        const field = document.activeElement as HTMLInputElement
        field.setRangeText('!')
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      })
    }
  })
  await open(page)
  const field = searchField(page)
  // So long that the address follows no longer at once.
  const text = 'the song that plays while it snows very slowly'
  await field.pressSequentially(text)
  await expect(page).toHaveURL(/slowly$/)
  await expect(field).toHaveValue(`${text}!`)
  await expect(page).toHaveURL(/slowly!$/)
})

/** Has a page refuse to change its address more often than that. */
async function limitHistory(page: Page, most: number, within: number) {
  await page.addInitScript(
    (limit) => {
      const times: number[] = []
      for (const name of ['pushState', 'replaceState'] as const) {
        const change = History.prototype[name]
        History.prototype[name] = function refuse(...entry) {
          const now = performance.now()
          while (now - (times[0] ?? now) > limit.within) times.shift()
          if (times.length >= limit.most)
            throw new DOMException('Too often', 'SecurityError')
          times.push(now)
          change.apply(this, entry)
        }
      }
    },
    { most, within },
  )
}

test('before React, too, no letter is lost', async ({ page }) => {
  await limitHistory(page, 5, 2000)
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  const field = searchField(page)
  await field.pressSequentially('girl in red')
  await expect(field).toHaveValue('girl in red')
  await expect(page).toHaveURL('/?q=girl+in+red')
  release()
  await takenOver(page)
  await expect(field).toHaveValue('girl in red')
  await expectView(page, { q: 'girl in red' })
})

test('the caret stays where somebody writes', async ({ page }) => {
  await open(page)
  const field = searchField(page)

  await field.pressSequentially('saho')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await field.pressSequentially('pp')
  await expect(field).toHaveValue('sappho')
  await expectView(page, { q: 'sappho' })
  const caret = await field.evaluate((input: HTMLInputElement) => [
    input.selectionStart,
    input.selectionEnd,
  ])
  expect(caret).toEqual([4, 4])

  await page.keyboard.press('Backspace')
  await page.keyboard.press('Delete')
  await expect(field).toHaveValue('sapo')
  await page.keyboard.press('p')
  await page.keyboard.press('h')
  await expectView(page, { q: 'sappho' })
})

test('a word is composed as some keyboards do', async ({ page }) => {
  await open(page)
  const field = searchField(page)
  await field.focus()
  const keyboard = await page.context().newCDPSession(page)

  for (const text of ['g', 'gi', 'gir', 'girl'])
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  await keyboard.send('Input.insertText', { text: 'girls' })
  await expect(field).toHaveValue('girls')
  await expectView(page, { q: 'girls' })
})

test('Enter does not load the page again, and leads to what was found', async ({
  page,
}) => {
  await open(page)
  let loads = 0
  page.on('load', () => (loads += 1))

  await searchField(page).fill('sappho')
  await page.keyboard.press('Enter')
  await expectView(page, { q: 'sappho' })
  await expect(status(page)).toBeFocused()
  expect(loads).toBe(0)
})

test('a search is cleared with a key, and with Clear', async ({ page }) => {
  await open(page)
  const field = searchField(page)

  await field.fill('sappho')
  await expectView(page, { q: 'sappho' })
  await field.press('Escape')
  await expect(field).toHaveValue('')
  await expectView(page, {})

  await field.fill('sappho')
  await clearFilters(page).click()
  await expect(field).toHaveValue('')
  await expectView(page, {})
})

test('nothing is found, and the search is the way out', async ({ page }) => {
  await open(page, '/?season=1')

  await searchField(page).fill('xylophone')
  await expect(titles(page)).toHaveCount(0)
  await waysOut(page).filter({ hasText: 'Without “xylophone”: 7' }).click()
  await expectView(page, { season: ['1'] })
  await expect(searchField(page)).toHaveValue('')
})

test('one word that no song says is left out, and that is said', async ({
  page,
}) => {
  await open(page)

  await page.getByRole('searchbox').fill('snow skateboard')
  await expect(titles(page)).toHaveText(['Dance with Me'])
  await expect(page.getByText('These match snow.')).toBeVisible()
  await page.getByRole('searchbox').fill('snow')
  await expect(page.getByText('These match')).toHaveCount(0)

  await open(page, '/?q=snow+skateboard')
  await expect(page.getByText('These match snow.')).toBeVisible()
})

test('scenes are found in other words than the page’s own', async ({
  page,
}) => {
  await open(page)
  for (const [typed, found] of [
    ['mum', ['Tired']],
    ['afterparty', ['seven']],
    ['season 2 finale', ['ur so pretty']],
    ['S01E03', ['My Own Person']],
    ['taylor swift seven (official video)', ['seven']],
  ] as const) {
    await page.getByRole('searchbox').fill(typed)
    await expect(titles(page), typed).toHaveText([...found])
  }
})

test('characters of all kinds are a search, not a fault', async ({ page }) => {
  await open(page)
  const field = searchField(page)

  for (const typed of [
    '%',
    '%E0%A4%A',
    '&season=2',
    '+',
    '<b>girls</b>',
    'サッフォー',
    '👩‍🚀',
    '__proto__',
  ]) {
    await field.fill(typed)
    await expect(field).toHaveValue(typed)
    await page.reload()
    await expect(field).toHaveValue(typed)
  }
})
