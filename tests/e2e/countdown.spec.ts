import { seasons, songCalled, songs } from './content.ts'
import { expect, test } from './fixtures.ts'
import { card, fold, open, titles } from './screen.ts'

const countdown = songs.toSorted((a, b) => b.rank - a.rank)

test('ten songs stand in one list, from 10 to 1', async ({ page }) => {
  await open(page)

  await expect(page).toHaveTitle('Heartstopper, song by song')
  await expect(titles(page)).toHaveText(countdown.map(({ title }) => title))
  const list = page
    .getByRole('main')
    .getByRole('list')
    .filter({ has: page.getByRole('article') })
  await expect(list).toHaveCount(1)
  expect(await list.evaluate(({ tagName }) => tagName)).toBe('OL')
  // Each article is the whole of one entry of the list, not deeper in it.
  await expect(
    list.locator(':scope > li').filter({ has: page.getByRole('article') }),
  ).toHaveCount(10)
  for (const { rank, title } of countdown) {
    const song = card(page, title)
    await expect(song).toHaveCount(1)
    await expect(song).toContainText(`Number ${rank}`)
  }
})

test('the rank on a card is the song’s, whatever is shown', async ({
  page,
}) => {
  for (const [address, title, rank] of [
    ['/?season=2', 'Pressure To Party', 10],
    ['/?season=2', 'ur so pretty', 2],
    ['/?sort=title', 'Buzzkill', 4],
    ['/?sort=story&character=sarah', 'Tired', 8],
    ['/?q=sappho&sort=winner', 'Sappho', 6],
  ] as const) {
    await open(page, address)
    await expect(card(page, title)).toContainText(
      new RegExp(`Number ${rank}(?!\\d)`),
    )
  }
})

test('a card says all there is to say of its song', async ({ page }) => {
  await open(page)

  for (const song of songs) {
    const shown = card(page, song.title)
    const episode = seasons
      .find(({ number }) => number === song.season)
      ?.episodes.find(({ number }) => number === song.episode)
    await expect(shown).toContainText(
      `Season ${song.season} · Episode ${song.episode} · ${episode?.title}`,
    )
    await expect(shown).toContainText(song.artist)
    await expect(shown.getByText(song.story.scene)).toBeVisible()
    await expect(shown.getByText(song.story.reason)).toBeVisible()
    await expect(
      shown.getByRole('list', { name: 'On screen' }).getByRole('listitem'),
    ).toHaveCount(song.story.characters.length)
    await expect(
      shown.getByRole('heading', { name: song.title, exact: true }),
    ).toHaveAttribute('lang')
  }
})

test('every picture is drawn, and is put into words', async ({ page }) => {
  await open(page)

  for (const {
    title,
    story: { vignette },
  } of songs) {
    const song = card(page, title)
    const picture = song.getByRole('img', { name: vignette.alt, exact: true })
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() =>
        picture.evaluate((image: HTMLImageElement) => image.naturalWidth),
      )
      .toBeGreaterThan(0)
    expect(vignette.alt.split(' ').length, vignette.alt).toBeGreaterThan(3)
  }
})

test('a content note stands before the scene that needs one', async ({
  page,
}) => {
  await open(page)

  for (const { title, story } of songs) {
    const { scene, contentNotes } = story
    const song = card(page, title)
    const note = song.getByText(/^Content note: ./)
    if (contentNotes.length === 0) {
      await expect(note).toHaveCount(0)
      continue
    }
    await expect(note).toBeVisible()
    const said = (await song.textContent()) ?? ''
    expect(said.indexOf('Content note:')).toBeLessThan(said.indexOf(scene))
    const [above, below] = [
      await note.boundingBox(),
      await song.getByText(scene).boundingBox(),
    ]
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(
      below?.y ?? 0,
    )
  }
  await expect(card(page, 'Tired').getByText(/^Content note/)).toHaveText(
    'Content note: homophobic bullying and a fight',
  )
})

test('how sure the placement is, and who says so, unfolds', async ({
  page,
}) => {
  await open(page)

  for (const { title, story } of songs) {
    const { placement, sources } = story
    const song = card(page, title)
    const note = song.getByText(placement.note)
    await expect(note).toBeHidden()
    await fold(song, `How we know where ${title} plays`).click()
    await expect(note).toBeVisible()
    for (const { label, url } of sources) {
      if (!url) {
        await expect(song.getByText(label, { exact: true })).toBeVisible()
        continue
      }
      const source = song.getByRole('link', { name: label, exact: true })
      await expect(source).toBeVisible()
      await expect(source).toHaveAttribute('href', url)
      await expect(source).toHaveAttribute('rel', 'noopener noreferrer')
      await expect(source).toHaveAttribute('referrerpolicy', 'no-referrer')
    }
  }
  await expect(card(page, 'My Own Person')).toContainText(
    'Episode confirmed, moment disputed',
  )
})

test('an artist is named as now, and as before', async ({ page }) => {
  const { artist, formerArtistName } = songCalled('My Own Person')
  await open(page)

  await expect(card(page, 'My Own Person')).toContainText(
    `${artist}, formerly ${formerArtistName}`,
  )
  await expect(
    page.getByRole('article').filter({ hasText: 'formerly' }),
  ).toHaveCount(1)
})
