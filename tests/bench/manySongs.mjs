import { readFileSync } from 'node:fs'

const published = JSON.parse(
  readFileSync(
    new URL('../../public/data/soundtrack.json', import.meta.url),
    'utf8',
  ),
)
const common = `the a and of to in is it she he they her his that this as at by
for with not who what when while over`.split(/\s+/)
const usual = `snow night dance heart sea school home light winter summer phone
letter garden rain window music slow golden paper river city morning blue party
secret friend summerhouse mirror photograph train kitchen`.split(/\s+/)

const letters = Array.from('bcdfghjklmnpqrstvwxyz')
const vowels = ['a', 'e', 'i', 'o', 'u', 'ar', 'en', 'ing']

/**
 * The soundtrack's file with as many songs as wanted, made up from its own and
 * from words in fixed disorder: the same list every time. As in prose, every
 * other word is a small one that most songs have; every song has a scene. An
 * artist has four songs, or more where there would be over 200 to choose from.
 * @param {number} count
 */
export function manySongs(count) {
  let seed = 7
  /** @param {number} below */
  function draw(below) {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  /**
   * @template T
   * @param {readonly T[]} from
   * @returns {T}
   */
  function one(from) {
    return /** @type {T} */ (from[draw(from.length)])
  }
  function syllable() {
    return one(letters) + one(vowels)
  }
  const vocabulary = [
    ...usual,
    ...several(3000, () => several(2 + draw(3), syllable).join('')),
  ]
  function words(/** @type {number} */ many) {
    return several(many, () => one(vocabulary)).join(' ')
  }
  function prose(/** @type {number} */ many) {
    return several(many, () => `${one(common)} ${one(vocabulary)}`).join(' ')
  }
  const artists = several(Math.min(200, Math.ceil(count / 4)), () => words(2))

  return {
    ...published,
    songs: Array.from({ length: count }, (_, at) => {
      const { story, ...song } = one(published.songs)
      return {
        ...song,
        slug: `song-${at + 1}`,
        title: words(2),
        artist: one(artists),
        story: { ...story, scene: prose(23) },
      }
    }),
  }
}

/**
 * @param {number} length
 * @param {() => string} make
 */
function several(length, make) {
  return Array.from({ length }, make)
}
