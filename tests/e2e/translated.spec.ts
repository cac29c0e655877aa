import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { takenOver } from './takeOver.ts'
import { textsBeside } from './textsBeside.ts'
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
  async (page) => {
    await page.locator('details').evaluateAll((all) => {
      for (const one of all as HTMLDetailsElement[]) one.open = true
    })
    await page.locator('#take-away li button').first().waitFor()
  },
]

/** Makes copying work, or not. */
function clipboard(works: boolean): Step {
  return [
    works ? 'lets it copy' : 'refuses to copy',
    (page) =>
      page.evaluate((lets) => {
        navigator.clipboard.writeText = async () => {
          if (!lets) throw new Error('Refused')
        }
      }, works),
  ]
}

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
      toggle('character', 'charlie'),
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
    name: 'taking the list along',
    at: '/',
    steps: [
      unfold,
      clipboard(true),
      press('#take-away li button', 0),
      clipboard(false),
      press('#take-away li button', 0),
      press('#take-away li button', 0),
      choose('sort', 'title'),
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

/** Goes through a story on a page that nobody translates: what is read. */
async function readPlain(page: Page, { at, steps }: Story) {
  await announceAtOnce(page)
  await page.goto(at)
  await takenOver(page)
  const read = [await settledText(page)]
  for (const [, act] of steps) {
    await act(page)
    read.push(await settledText(page))
    expect(await textsBeside(page)).toEqual([])
  }
  return read
}

/** What is said to screen readers waits 700 ms, for whoever types on. */
async function announceAtOnce(page: Page) {
  await page.addInitScript(() => {
    const real = setTimeout
    Object.assign(globalThis, {
      setTimeout: (work: () => void, ms?: number, ...rest: unknown[]) =>
        real(work, ms === 700 ? 0 : ms, ...rest),
    })
  })
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
    const [opened, ...plain] = await readPlain(page, story)
    await page.evaluate(() => localStorage.clear())
    const other = await context.newPage()
    await announceAtOnce(other)
    await other.goto(story.at)
    await takenOver(other)
    await translate(other)
    await expect.poll(() => readWords(other)).toEqual(opened)
    for (const [at, [does, act]] of story.steps.entries()) {
      await act(other)
      await expect
        .poll(() => readWords(other), `after what ${does}`)
        .toEqual(plain[at])
    }
  })
