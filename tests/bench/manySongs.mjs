import { readFileSync } from 'node:fs'

const vocabulary = `snow night dance heart sea school home light winter summer
phone letter garden rain window music slow golden paper river city morning blue
party secret friend summerhouse mirror photograph train kitchen`
  .split(/\s+/)
  .concat(Array.from({ length: 3000 }, (_, at) => `word${at.toString(36)}`))

/**
 * The published file with as many songs as wanted, made up from its own and
 * from words in fixed disorder: the same list every time.
 * @param {number} count
 */
export function manySongs(count) {
  const published = JSON.parse(
    readFileSync(
      new URL('../../public/data/countdown.json', import.meta.url),
      'utf8',
    ),
  )
  let seed = 7
  /** @param {number} below */
  function draw(below) {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  function words(/** @type {number} */ many) {
    return Array.from(
      { length: many },
      () => vocabulary[draw(vocabulary.length)],
    ).join(' ')
  }
  return {
    ...published,
    songs: Array.from({ length: count }, (_, at) => ({
      ...published.songs[draw(published.songs.length)],
      rank: at + 1,
      slug: `song-${at + 1}`,
      title: words(2),
      artist: `Artist ${draw(Math.max(1, count / 4))}`,
      scene: words(18),
      reason: words(9),
    })),
  }
}
