import { expect, test } from 'vitest'
import { listPages } from '../../../src/build/prerender/listPages.ts'
import { fixture } from '../../songs/fixture.ts'

test('a page for the list, each song, what to do with them, and what is not there', () => {
  expect(
    listPages(fixture).map(({ kind, path, file, song }) => [
      kind,
      path,
      file,
      song?.title,
    ]),
  ).toEqual([
    ['countdown', '', 'index.html', undefined],
    ['soundtrack', 'soundtrack/', 'soundtrack/index.html', undefined],
    ['reveal', 'reveal/', 'reveal/index.html', undefined],
    ['mine', 'mine/', 'mine/index.html', undefined],
    ['about', 'about/', 'about/index.html', undefined],
    ...fixture.songs.map(({ slug, title }) => [
      'song',
      `songs/${slug}/`,
      `songs/${slug}/index.html`,
      title,
    ]),
    ['notFound', '404', '404.html', undefined],
  ])
})
