import { describe, expect, test } from 'vitest'
import { tidyPath } from '../../src/site/tidyPath.ts'

describe.each(['/', '/any/path/'])('below %s', (base) => {
  test.each([
    ['', ''],
    ['**', ''],
    ['soundtrack/', 'soundtrack/'],
    ['soundtrack', 'soundtrack/'],
    ['index.html', ''],
    ['index.html.', ''],
    ['INDEX.HTM', ''],
    ['soundtrack/index.html', 'soundtrack/'],
    ['soundtrack.html', 'soundtrack/'],
    ['songs/seven/index.html', 'songs/seven/'],
    ['songs/seven/index.html/', 'songs/seven/'],
    ['songs//seven/', 'songs/seven/'],
    ['songs/seven//', 'songs/seven/'],
    ['/soundtrack/', 'soundtrack/'],
    ['Songs/Dance-With-Me/', 'songs/dance-with-me/'],
    ['SOUNDTRACK', 'soundtrack/'],
    ['mine/.', 'mine/'],
    ['mine).', 'mine/'],
    ['mine/%22', 'mine/'],
    ['%C2%ABmine%C2%BB', 'mine/'],
    ['mine/%E2%80%9D', 'mine/'],
    ['mine/**', 'mine/'],
    ['_mine_', 'mine/'],
    ['mine%E2%80%8B/', 'mine/'],
    ['mi%C2%ADne/', 'mine/'],
    ['%EF%BB%BFmine/%0A', 'mine/'],
    ['songs/dance-with-%0A%09me/', 'songs/dance-with-me/'],
    ['songs/%20seven/', 'songs/seven/'],
    ['songs/seven/%C2%A0', 'songs/seven/'],
    ['songs/seven%20is%20great', 'songs/seven/'],
    ['soundtrack/%20by%20the%20way', 'soundtrack/'],
    ['songs%2Fseven%2F', 'songs/seven/'],
    ['songs%252Fseven', 'songs/seven/'],
    ['%2520reveal', 'reveal/'],
    ['songs%5Cseven%5C', 'songs/seven/'],
    ['songs/dance%E2%80%93with%E2%80%90me/', 'songs/dance-with-me/'],
    ['songs/seven%3Cbr%3E', 'songs/seven/'],
    ['about/%3C/a%3E', 'about/'],
    ['about/](https://songs.example/about/)', 'about/'],
    ['mine/%7Ctop', 'mine/'],
    ['https://songs.example/mine/', 'mine/'],
    ['https:/songs.example/mine', 'mine/'],
    ['about/https%3A%2F%2Fsongs.example%2Fmine%2F', 'mine/'],
    ['http://songs.example', ''],
  ])('“%s” leads to “%s”', (path, tidy) => {
    expect(tidyPath(base + path, base)).toEqual({ path: base + tidy, rest: '' })
  })

  test.each([
    ['soundtrack/&season=2', 'soundtrack/', '?season=2'],
    ['soundtrack&season=2&q=a', 'soundtrack/', '?season=2&q=a'],
    ['soundtrack/%3Fseason%3D2', 'soundtrack/', '?season=2'],
    ['soundtrack/%23seven', 'soundtrack/', '#seven'],
    ['mine/;order=2ab', 'mine/', '?order=2ab'],
    ['mine/&quot;', 'mine/', '?quot;'],
  ])('“%s” leads to “%s”, and “%s” is kept', (path, tidy, rest) => {
    expect(tidyPath(base + path, base)).toEqual({ path: base + tidy, rest })
  })

  test.each(['nowhere/', 'songs/', 'songs/a/b/', 'about/us/', '%E0%A4%A'])(
    '“%s” is no page',
    (path) => {
      expect(tidyPath(base + path, base)).toBeUndefined()
    },
  )
})

describe.each(['/', '/any/path/'])('below %s', (root) => {
  test.each([
    ['de', 'de/'],
    ['DE/', 'de/'],
    ['pt-BR/Soundtrack', 'pt-br/soundtrack/'],
    ['fr/index.html', 'fr/'],
    ['es/songs/seven).', 'es/songs/seven/'],
  ])('“%s” stays in its language, at “%s”', (path, tidy) => {
    expect(tidyPath(root + path, root)).toEqual({ path: root + tidy, rest: '' })
  })

  test.each(['de/nowhere', 'de/fr/', 'xx/', 'songs/de/fr'])(
    '“%s” is no page of any',
    (path) => {
      expect(tidyPath(root + path, root)).toBeUndefined()
    },
  )
})

test('the base path is forgiven, too', () => {
  const read = { path: '/any/path/mine/', rest: '' }
  for (const path of ['//any/path//mine', '/Any/Path/Mine/', '/any//path/mine'])
    expect(tidyPath(path, '/any/path/')).toEqual(read)
})
