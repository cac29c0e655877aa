import { expect, test } from 'vitest'
import { pages } from '../../../src/build/prerender/pages.ts'
import { fixture } from '../../songs/fixture.ts'

test('a page for the list, each song, what to do with them, and what is not there', () => {
  expect(
    pages(fixture).map(({ kind, path, file, song }) => [
      kind,
      path,
      file,
      song?.title,
    ]),
  ).toEqual([
    ['countdown', '', 'index.html', undefined],
    ...fixture.songs.map(({ slug, title }) => [
      'song',
      `songs/${slug}/`,
      `songs/${slug}/index.html`,
      title,
    ]),
    ['soundtrack', 'soundtrack/', 'soundtrack/index.html', undefined],
    ['reveal', 'reveal/', 'reveal/index.html', undefined],
    ['mine', 'mine/', 'mine/index.html', undefined],
    ['about', 'about/', 'about/index.html', undefined],
    ['notFound', '404', '404.html', undefined],
  ])
})
