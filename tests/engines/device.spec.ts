import { songCalled, songs } from '../e2e/content.ts'
import { songsHeld } from '../e2e/secrets.ts'
import { expect, test } from './fixtures.ts'
import { startEngine } from './startEngine.ts'
import { type Tab, keys, tabOf } from './Tab.ts'

/** Holds the page to the scenes of all songs but those held back. */
async function expectScenes(tab: Tab, held: readonly { title: string }[]) {
  const hidden = held.map(({ title }) => title)
  await expect
    .poll(async () => {
      // What is folded away is there as well.
      const text = await tab.run(
        () => document.querySelector('main')?.textContent ?? '',
      )
      return songs
        .filter(({ story }) => !text.includes(story.scene))
        .map(({ title }) => title)
    })
    .toEqual(hidden)
}

test('scenes to come are held back, and later, too', async ({ tab }) => {
  const watched = 's1e4'
  await tab.open()
  await expectScenes(tab, [])
  await tab.choose('Seen', watched)
  await expectScenes(tab, songsHeld({ watched }))
  await tab.reload()
  expect(await tab.valueOf({ role: 'combobox', name: 'Seen' })).toBe(watched)
  await expectScenes(tab, songsHeld({ watched }))
  await tab.choose('Seen', 'all')
  await expectScenes(tab, [])
})

test('a scene that is held back can be shown', async ({ tab }) => {
  await tab.openWith({ 'songs.watched': 's1e4' }, 'songs/seven/')
  const { scene } = songCalled('seven').story
  expect(await tab.text()).not.toContain(scene)
  await tab.press('button', /^Show scene \(/)
  await expect.poll(() => tab.text()).toContain(scene)
  await tab.press('button', /^Hide scene \(/)
  await expect.poll(() => tab.text()).not.toContain(scene)
})

test('how far one has seen is said whole', async ({ tab }) => {
  await tab.openWith({ 'songs.watched': 's2e3' })
  const [wide, room, words] = await tab.run(() => {
    const menu = document.querySelector('select[data-watched]')
    const value = menu?.previousElementSibling as HTMLElement
    return [
      value.scrollWidth,
      value.offsetWidth,
      value.innerText.trim(),
    ] as const
  })
  expect(words).toBe('S2 E3')
  expect(wide).toBeLessThanOrEqual(room)
})

test('Listen asks where, once', async ({ tab }) => {
  await tab.open()
  await tab.run(() => {
    // Nobody is to leave.
    addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a')
      if (link && link.origin !== location.origin) event.preventDefault()
    })
  })
  await tab.press('link', 'Listen to girls')
  await tab.press('link', /^Listen to girls on Spotify/, 'dialog[open]')
  await expect.poll(() => tab.find({ role: 'dialog', name: /./ })).toEqual([])
  expect(await tab.kept('songs.service')).toBe('spotify')
  function links() {
    return tab.run(() =>
      [
        ...document.querySelectorAll<HTMLAnchorElement>('article a[target]'),
      ].map(({ href, rel, referrerPolicy }) => ({ href, rel, referrerPolicy })),
    )
  }
  const expected = songs.map(({ title, artist }) => ({
    href: new URL(
      `https://open.spotify.com/search/${encodeURIComponent(`${title} ${artist}`)}/tracks`,
    ).href,
    rel: 'noopener noreferrer',
    referrerPolicy: 'no-referrer',
  }))
  await expect.poll(links).toEqual(expected)
  await tab.reload()
  await expect.poll(links).toEqual(expected)
})

test('the sheet is left by Escape, and the focus returns', async ({ tab }) => {
  await tab.open()
  await tab.press('link', 'Listen to girls')
  await tab.one({ role: 'dialog', name: 'Where do you listen?' })
  await tab.type(keys.escape)
  await expect.poll(() => tab.find({ role: 'dialog', name: /./ })).toEqual([])
  expect(
    await tab.run(() => document.activeElement?.getAttribute('aria-label')),
  ).toBe('Listen to girls')
})

test('a service in the address counts for the visit', async ({ tab }) => {
  await tab.open('songs/girls/?service=tidal')
  await tab.one({ role: 'link', name: /^Listen to .* on TIDAL/ })
})

test('songs are marked, and the marked ones found', async ({ tab }) => {
  await tab.open()
  await tab.press('button', 'Loved: seven')
  await expect.poll(() => tab.kept('songs.marks')).toContain('seven')
  await tab.reload()
  await tab.press('fold', /More filters/)
  await tab.press('checkbox', /^Loved ?, /)
  await expect.poll(() => tab.songs()).toEqual(['seven'])
  await tab.press('button', 'Loved: seven')
  await expect.poll(() => tab.songs()).toEqual([])
})

test('what another tab keeps is shown here', async ({ tab }) => {
  await tab.inFrame('', { width: 1200 })
  await tab.started()
  await expectScenes(tab, [])
  await tab.outOfFrame()
  await tab.run(() => {
    localStorage.setItem('songs.watched', 'none')
  })
  await tab.intoFrame()
  await expectScenes(tab, songs)
})

test('where nothing may be kept, all works for the visit', async ({
  engine,
  host,
  tab,
}) => {
  if (!engine) return
  const strict = await startEngine(engine.name, { keeps: false })
  try {
    const other = tabOf(strict, host.url)
    await other.open()
    await expect
      .poll(() =>
        other.run(() => {
          try {
            return globalThis.localStorage ? 'kept' : 'refused'
          } catch {
            return 'refused'
          }
        }),
      )
      .toBe('refused')
    await other.choose('Seen', 's1e4')
    await expectScenes(other, songsHeld({ watched: 's1e4' }))
    await other.press('button', 'Loved: seven')
    await other.press('checkbox', /^Season 1 ?, /)
    await expect.poll(() => other.address()).toBe('/?season=1')
    await other.open('mine/')
    await other.press('button', 'Move girls up')
    await other.listen()
    tab.heard.push(...other.heard)
  } finally {
    await strict.stop()
  }
})

test('the reveal goes on by keys, and later where it was', async ({ tab }) => {
  await tab.open('reveal/')
  function heading() {
    return tab.run(() => document.querySelector('h1')?.innerText)
  }
  const [tenth, ninth] = songs.toSorted((a, b) => b.rank - a.rank)
  await tab.type(keys.right)
  await expect.poll(heading).toBe(tenth?.title)
  await tab.type(keys.right)
  await expect.poll(heading).toBe(ninth?.title)
  await tab.type(keys.left)
  await expect.poll(heading).toBe(tenth?.title)
  await tab.reload()
  await tab.press('button', 'Carry on: number 10')
  await expect.poll(heading).toBe(tenth?.title)
})

test('the reveal goes on by its button, to the end', async ({ tab }) => {
  await tab.open('reveal/')
  await tab.press('button', 'Start at number 10')
  for (const { title } of songs.toSorted((a, b) => b.rank - a.rank)) {
    await expect
      .poll(() => tab.run(() => document.querySelector('h1')?.innerText))
      .toBe(title)
    if (title !== 'Dance with Me') await tab.press('button', /^Next:/)
  }
})
