import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { takenOver } from './takeOver.ts'
import { readWords, translate } from './translate.ts'

type Step = readonly [does: string, act: (page: Page) => Promise<unknown>]

/** Controls by what no translation changes. */
function toggle(name: string, value: string): Step {
  return [
    `${name} ${value}`,
    (page) =>
      page
        .locator(`[name=${name}][value="${value}"]`)
        .first()
        .evaluate((box: HTMLElement) => box.click()),
  ]
}

function choose(name: string, value: string): Step {
  return [
    `${name} → ${value}`,
    (page) => page.locator(`select[name=${name}]`).first().selectOption(value),
  ]
}

function seen(value: string): Step {
  return [
    `seen: ${value}`,
    (page) => page.locator('select[data-watched]').first().selectOption(value),
  ]
}

function type(text: string): Step {
  return [
    `types “${text}”`,
    (page) =>
      page.getByRole('searchbox').pressSequentially(text, { delay: 20 }),
  ]
}

const clear: Step = [
  'empties the search',
  (page) => page.getByRole('searchbox').fill(''),
]

function press(selector: string, nth = 0): Step {
  return [
    `presses ${selector}`,
    (page) =>
      page
        .locator(selector)
        .nth(nth)
        .evaluate((one: HTMLElement) => one.click()),
  ]
}

const unfold: Step = [
  'unfolds all',
  (page) =>
    page.locator('details').evaluateAll((all) => {
      for (const one of all as HTMLDetailsElement[]) one.open = true
    }),
]

const back: Step = ['goes back', (page) => page.goBack()]

type Story = {
  readonly name: string
  readonly at: string
  readonly steps: readonly Step[]
}

const stories: readonly Story[] = [
  {
    name: 'filters and orders of the countdown',
    at: '/',
    steps: [
      toggle('character', 'elle'),
      toggle('character', 'nick'),
      toggle('match', 'all'),
      toggle('season', '2'),
      choose('sort', 'title'),
      toggle('character', 'elle'),
      back,
      back,
      toggle('season', '1'),
    ],
  },
  {
    name: 'a search, a letter at a time',
    at: '/',
    steps: [
      type('snow'),
      clear,
      type('taylor'),
      type(' swift'),
      clear,
      type('zzz'),
    ],
  },
  {
    name: 'a search of all songs, a letter at a time',
    at: '/soundtrack/',
    steps: [type('taylor'), clear, type('nick'), toggle('season', '1'), clear],
  },
  {
    name: 'how far somebody has seen',
    at: '/',
    steps: [
      seen('none'),
      seen('s1e4'),
      toggle('character', 'tao'),
      seen('s2e8'),
      seen('none'),
      seen('all'),
    ],
  },
  {
    name: 'the guard on all songs',
    at: '/soundtrack/',
    steps: [seen('none'), type('quiz'), seen('s1e2'), seen('all'), clear],
  },
  {
    name: 'marks',
    at: '/',
    steps: [
      unfold,
      press('article button[aria-pressed]', 0),
      press('article button[aria-pressed]', 3),
      press('article button[aria-pressed]', 0),
      press('article button[aria-pressed]', 0),
    ],
  },
  {
    name: 'one’s own order',
    at: '/mine/',
    steps: [
      press('main li button', 1),
      press('main li button', 3),
      press('main li button', 5),
    ],
  },
  {
    name: 'the reveal',
    at: '/reveal/',
    steps: [
      ['goes on', (page) => page.keyboard.press('ArrowRight')],
      ['goes on', (page) => page.keyboard.press('ArrowRight')],
      ['goes on', (page) => page.keyboard.press('ArrowRight')],
      ['goes back', (page) => page.keyboard.press('ArrowLeft')],
    ],
  },
  {
    name: 'from page to page',
    at: '/',
    steps: [
      press('nav a', 1),
      toggle('season', '2'),
      press('nav a', 3),
      press('nav a', 4),
      back,
      back,
      press('nav a', 0),
      press('article h2 a, article h3 a', 0),
      back,
    ],
  },
]

/** What is read after each step; the page has the time that it needs. */
async function walk(page: Page, { at, steps }: Story, translated: boolean) {
  await page.goto(at)
  await takenOver(page)
  if (translated) await translate(page)
  const read = [await settledText(page)]
  for (const [, act] of steps) {
    await act(page)
    read.push(await settledText(page))
  }
  return read
}

/** All that is read once nothing changes any more. */
async function settledText(page: Page) {
  let before: readonly string[] = []
  await expect(async () => {
    const now = await readWords(page)
    const same = now.join('\n') === before.join('\n')
    before = now
    expect(same).toBe(true)
  }).toPass({ intervals: [60, 60, 60, 100, 200] })
  return before
}

for (const story of stories)
  test(`a translated page says the same: ${story.name}`, async ({
    page,
    context,
  }) => {
    const plain = await walk(page, story, false)
    await page.evaluate(() => localStorage.clear())
    const other = await context.newPage()
    const translated = await walk(other, story, true)
    for (const [at, text] of plain.entries())
      expect(
        translated[at],
        `after ${story.steps[at - 1]?.[0] ?? 'opening'}`,
      ).toEqual(text)
  })
