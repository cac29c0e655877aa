import { type Page } from '@playwright/test'
import type { Song } from './content.ts'
import { expect, test } from './fixtures.ts'
import { outputsOf } from './outputs.ts'
import { expectStep, openReveal, turn, turns } from './reveal.ts'
import { card, listen, sceneToggle } from './screen.ts'
import { sites } from './sites.ts'

/** Everything of a song by which somebody could know it. */
function signsOf({ title, artist, slug, story, ...song }: Song) {
  const { scene, reason, vignette } = story
  const { release, spotifyTrack = slug, formerArtistName = slug } = song
  return [title, artist, formerArtistName, slug, release, spotifyTrack].concat([
    scene,
    reason,
    vignette.id,
    vignette.alt,
  ])
}

/**
 * The signs of songs to come that a text gives away. What a song that has been
 * told shares with one to come, such as its artist, is no secret any more.
 */
function given(text: string, step: number) {
  const known = new Set(turns.slice(0, step).flatMap(signsOf))
  return turns
    .slice(step)
    .flatMap(signsOf)
    .filter((sign) => !known.has(sign))
    .filter((sign) => text.includes(sign))
}

/** Every output of the page as it stands, in one text. */
async function outputs(page: Page) {
  const kept = await page.evaluate(() => JSON.stringify(localStorage))
  const said = Object.values<string>(await outputsOf(page))
  // All of the document as well, with its head and whatever it preloads.
  return [kept, await page.content(), ...said].join('\n')
}

for (const { base, url } of sites)
  test(`the page as built tells of no song, at ${base}`, async ({
    request,
  }) => {
    const answer = await request.get(`${url}reveal/`)
    expect(given(await answer.text(), 0)).toEqual([])
  })

test('a test of secrets finds them', async ({ page }) => {
  await openReveal(page, 3)
  const all = await outputs(page)
  const { title, artist, slug, story } = turn(3)
  const found = given(all, 2)
  for (const sign of [title, artist, slug, story.scene, story.vignette.alt])
    expect(found).toContain(sign)
})

test('before its turn a song is nowhere', async ({ page }) => {
  test.setTimeout(60_000)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openReveal(page)
  // What is in the page for a moment counts as well.
  await page.evaluate(() => {
    const passing: string[] = []
    Object.assign(globalThis, { passing })
    new MutationObserver(() =>
      passing.push(document.documentElement.outerHTML),
    ).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
  })

  for (let step = 0; step < turns.length; step += 1) {
    await expectStep(page, step)
    // The announcement takes its time.
    if (step > 0)
      await expect(page.getByRole('status').first()).toContainText(
        turn(step).title,
      )
    await page.mouse.wheel(0, 2000)
    await page.waitForLoadState('networkidle')
    expect(given(await outputs(page), step), `${step}`).toEqual([])
    const passed = await page.evaluate(() =>
      (Reflect.get(globalThis, 'passing') as string[]).splice(0).join('\n'),
    )
    expect(given(passed, step), `in passing, ${step}`).toEqual([])
    // Files of songs to come, such as drawings, have their names.
    expect(given(asked.join('\n'), step), `asked for, ${step}`).toEqual([])
    await page.keyboard.press('ArrowRight')
  }
  // This must find what it looks for.
  expect(given(asked.join('\n'), 4).length).toBeGreaterThan(0)
})

test('what is held back counts nothing before its turn', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('songs.watched', 'none')
  })
  await openReveal(page)
  await expect(page.getByText('Scenes are hidden, as you asked')).toBeVisible()
  expect(await page.getByRole('main').textContent()).not.toMatch(/\d+ scene/)

  await page.keyboard.press('ArrowRight')
  const { title, artist, story } = turn(1)
  const song = card(page, title)
  await expect(song.getByText(artist).first()).toBeVisible()
  await expect(listen(song, title)).toBeVisible()
  await expect(page.getByText(story.scene)).toHaveCount(0)
  await expect(page.getByRole('img')).toHaveCount(0)
  expect(await page.content()).not.toContain(story.vignette.alt)

  const toggle = sceneToggle(song)
  await toggle.press('Enter')
  await expect(song.getByText(story.scene)).toBeVisible()
  await expect(song.getByRole('img')).toHaveAccessibleName(story.vignette.alt)
  // This one alone.
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 2)
  await expect(page.getByText(turn(2).story.scene)).toHaveCount(0)
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText(story.scene)).toBeVisible()
})
