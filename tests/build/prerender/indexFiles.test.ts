import { expect, test } from 'vitest'
import { indexFiles } from '../../../src/build/prerender/indexFiles.ts'
import { listPages } from '../../../src/build/prerender/listPages.ts'
import { languageIds } from '../../../src/words/languages.ts'
import { fixture } from '../../songs/fixture.ts'
import { absolute, unknownAddress } from './absolute.ts'

const all = listPages(fixture)

test('without an address of its own a site has no sitemap', () => {
  expect(indexFiles(all, unknownAddress, '/')).toEqual([
    { file: 'robots.txt', text: 'User-agent: *\nAllow: /\n' },
  ])
})

test('with one, crawlers are told of every page but the missing one, in every language', () => {
  const files = new Map(
    indexFiles(all, absolute, '/').map(({ file, text }) => [file, text]),
  )
  expect([...files.keys()]).toEqual(['robots.txt', 'sitemap.xml'])
  expect(files.get('robots.txt')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://songs.example/any/sitemap.xml\n',
  )
  const sitemap = files.get('sitemap.xml') ?? ''
  expect(
    [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => at),
  ).toEqual(
    [
      '',
      'soundtrack/',
      'reveal/',
      'mine/',
      'about/',
      ...fixture.songs.map(({ slug }) => `songs/${slug}/`),
    ].flatMap((path) =>
      languageIds.map(
        (id) =>
          `https://songs.example/any/${id === 'en' ? '' : `${id}/`}${path}`,
      ),
    ),
  )
  expect(sitemap).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset /,
  )
  expect(sitemap).toMatch(/<\/urlset>\n$/)
})

test('an address is escaped', () => {
  const [, sitemap] = indexFiles(
    all,
    (path) => `https://a.example/?a&b=${path}`,
    '/',
  )
  expect(sitemap?.text).toContain(
    '<loc>https://a.example/?a&amp;b=about/</loc>',
  )
})

test('below a path, robots.txt says where its lines belong', () => {
  const [robots] = indexFiles(all, absolute, '/any/')
  expect(robots?.text).toBe(
    [
      '# Nobody asks for this file below /any/.',
      '# Copy these lines to the robots.txt at the root of the host, or hand in',
      '# https://songs.example/any/sitemap.xml at each search engine.',
      'User-agent: *',
      'Allow: /any/',
      'Sitemap: https://songs.example/any/sitemap.xml',
      '',
    ].join('\n'),
  )
  const [unplaced] = indexFiles(all, unknownAddress, '/any/')
  expect(unplaced?.text).toBe(
    [
      '# Nobody asks for this file below /any/.',
      '# Copy these lines to the robots.txt at the root of the host.',
      'User-agent: *',
      'Allow: /any/',
      '',
    ].join('\n'),
  )
})
