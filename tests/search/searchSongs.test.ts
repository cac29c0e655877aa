import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Countdown } from '../../src/songs/Content.ts'
import { episodeTitle } from '../../src/songs/episodeTitle.ts'
import { fillers } from '../../src/search/fillers.ts'
import { indexWords } from '../../src/search/indexWords.ts'
import { prefixDistance } from '../../src/search/prefixDistance.ts'
import { searchSongs } from '../../src/search/searchSongs.ts'
import { words } from '../../src/search/words.ts'
import { fixture } from '../songs/fixture.ts'
import { published } from '../songs/published.ts'

const fixtureIndex = indexWords(fixture)
const index = indexWords(published)

function found(query: string, known = fixtureIndex) {
  const answer = searchSongs(known, query)?.songs
  return (
    answer && known.songs.filter((_, at) => answer[at]).map(({ slug }) => slug)
  )
}

describe('a search', () => {
  test.each<[query: string, slugs: readonly string[]]>([
    // However it is spelt.
    ['dont', ['dont-stop']],
    ['DON’T', ['dont-stop']],
    ["don't", ['dont-stop']],
    ['donʼt', ['dont-stop']],
    ['don‘t', ['dont-stop']],
    ['don`t', ['dont-stop']],
    ['ete', ['ete']],
    ['E\u0301TE\u0301', ['ete']],
    ['orsted', ['ete', 'dont-stop']],
    ['Ørsted', ['ete', 'dont-stop']],
    ['zoë', ['song-9', 'ete', 'dont-stop']],
    ['girlingrey', ['above-you-again']],
    ['#ABOVEYOU', ['above-you-again', 'above-you']],

    // Wherever it stands.
    ['smooth zed', ['song-9', 'above-you']],
    ['quarry', ['song-9', 'above-you']],
    ['marsh', ['song-9', 'ete', 'dont-stop']],
    ['rain', ['song-10']],
    ['rail summer', ['ete']],

    // Where it is heard.
    ['s2', ['song-9', 'above-you']],
    ['Season 2', ['song-9', 'above-you']],
    ['season 1, episode 1', ['song-10']],
    ['s1e1', ['song-10']],
    ['s1 e1', ['song-10']],
    ['season 3', []],

    // Besides what goes without saying, though that may be all there is.
    ['What song is it when the hat flies off', ['dont-stop']],
    ['where is the hat pla', ['dont-stop']],
    ['song', ['song-9', 'song-10']],
    ['the', ['above-you-again', 'ete', 'song-10', 'above-you']],

    // In two.
    ['water fall', ['above-you-again']],
    ['girl in grey', ['above-you-again']],

    // For the most part, where no song says it all.
    ['hat chase zzzzzz', ['dont-stop']],
    ['hat zzzzzz chase drums', ['dont-stop']],
    ['hat chase zzzzzz yyyyyy', []],

    // In any order, every word of it.
    ['stop dont', ['dont-stop']],
    ['stop', ['dont-stop', 'song-10']],
    ['stop rains', ['song-10']],
    ['orsted  hat…', ['dont-stop']],
    ['hat hat', ['dont-stop']],
    ['hat summer', []],
    ['hat zzzzzz', []],
    ['zzzzzz hat', []],

    // Unfinished.
    ['dr', ['dont-stop', 'above-you']],
    ['su', ['ete']],
    ['zoe sp', ['ete']],

    // A slip of each kind, and no more than one in a word this long.
    ['summmer', ['ete']],
    ['sumer', ['ete']],
    ['simmer', ['ete']],
    ['smumer', ['ete']],
    ['xsummer', ['ete']],
    ['smmuer', []],
    ['simmr', []],

    // Two in a long one; none in a short one.
    ['rhytmh', ['song-10']],
    ['journney', ['above-you-again']],
    ['girlinggrei', ['above-you-again']],
    ['girlimgrei', ['above-you-again']],
    ['gorlimgrei', []],
    ['smuuthzed', ['song-9', 'above-you']],
    ['abuveyuu', []],
    ['hst', []],
    ['raij', []],

    // A word that is begun is no slip for another.
    ['song', ['song-9', 'song-10']],
    ['waterfo', ['above-you']],

    // Nor is a closer word passed over: the other is two slips away.
    ['waterfull', ['above-you-again']],
    ['waterfoul', ['above-you']],

    // Nonsense, and what only looks like a word of the index.
    ['qwertyuiop', []],
    ['constructor', []],
    ['__proto__', []],
  ])('for “%s” finds %j', (query, slugs) => {
    expect(found(query)).toEqual(slugs)
  })

  test.each<[query: string, slugs: readonly string[]]>([
    ['beabadobee tired', ['tired']],
    ['beabadoobee', ['tired', 'dance-with-me']],
    ['smoothboi', ['my-own-person']],
    ['ezra', ['my-own-person']],
    ['URSOPRETTY', ['ur-so-pretty']],
    ['girlinred', ['girls']],
    ['girl in red', ['girls']],
    ['elle', ['pressure-to-party', 'seven', 'buzzkill', 'girls']],
    ['snow', ['dance-with-me']],
    ['crush', ['sappho', 'girls', 'dance-with-me']],
    ['Truth / Dare', []],
    ['frankie cosmoss', ['sappho']],
    ['tailor swift', ['seven']],
    ['wasia', ['ur-so-pretty']],
    ['william gao', ['ur-so-pretty']],
    ['olivia colman', []],
    ['nick’s', ['seven', 'tired', 'dance-with-me']],
    ['asdfghjkl', []],
  ])('of the ten songs, for “%s”, finds %j', (query, slugs) => {
    expect(found(query, index)).toEqual(slugs)
  })

  test.each(['', ' ', '\t', '…', '’', '🎸', '- / -', '.*'])(
    'without a word, as “%s”, rules nothing out',
    (query) => {
      expect(searchSongs(fixtureIndex, query)).toBeUndefined()
    },
  )
})

test.each<[query: string, terms: readonly string[]]>([
  ['hat', ['hat']],
  ['dr', ['drums', 'dry']],
  ['sumer', ['summer']],
  ['SONG stop', ['stop']],
  ['SONG', ['song', 'song9', 'song10']],
  ['zzzzzz hat', ['hat']],
  ['qwertyuiop', []],
])('the words that answer “%s” are %j', (query, terms) => {
  const answer = searchSongs(fixtureIndex, query)?.terms
  expect([...(answer ?? [])].toSorted()).toEqual(terms.toSorted())
})

const { songs } = index
const anySong = fc.constantFrom(...songs)

test('a song is found by its name and artist, unfinished, in any order', () => {
  fc.assert(
    fc.property(
      anySong.chain((song) => {
        const named = words(`${song.title} ${song.artist}`)
        return fc.tuple(
          fc.constant(song),
          fc
            .shuffledSubarray([...named], { minLength: 1 })
            .chain((some) =>
              fc.tuple(
                ...some.map((word) =>
                  fc
                    .integer({ min: 1, max: word.length })
                    .map((end) => word.slice(0, end)),
                ),
              ),
            ),
        )
      }),
      ([song, typed]) => {
        expect(found(typed.join(' '), index)).toContain(song.slug)
      },
    ),
  )
})

test('another word that tells something never finds more', () => {
  const anyWord = fc.constantFrom(
    ...songs
      .flatMap(({ story }) => words(story?.scene ?? ''))
      .filter((word) => !fillers.includes(word)),
  )
  fc.assert(
    fc.property(anyWord, anyWord, (one, other) => {
      const fewer = found(`${one} ${other}`, index) ?? []
      const more = found(one, index)
      expect(fewer.filter((slug) => !more?.includes(slug))).toEqual([])
    }),
  )
})

describe.each<[name: string, countdown: Countdown]>([
  ['the fixture', fixture],
  ['the ten songs', published],
])('of %s', (_, countdown) => {
  const known = indexWords(countdown)
  const saying = countdown.songs.map((song) => wordsOf(countdown, song))
  const everyWord = [...new Set(saying.flat())]

  test('a search finds what reading every word of every song finds', () => {
    fc.assert(
      fc.property(
        fc.array(typedFrom(everyWord), { minLength: 1, maxLength: 3 }),
        (typed) => {
          const answers = answersTo(typed, everyWord)
          const counts = saying.map(
            (said) =>
              answers.filter((terms) =>
                terms.some((term) => said.includes(term)),
              ).length,
          )
          const all = answers.length
          const least = counts.includes(all) ? all : (all * 2) / 3
          const answer = searchSongs(known, typed.join(' '))
          expect(answer?.terms).toEqual(new Set(answers.flat()))
          expect(answer?.songs).toEqual(
            counts.map((count) => count > 0 && count >= least),
          )
        },
      ),
      { numRuns: 500 },
    )
  })
})

function wordsOf(countdown: Countdown, song: Countdown['songs'][number]) {
  const { story } = song
  const people = countdown.characters.filter(({ id }) =>
    story?.characters.includes(id),
  )
  const own = [song.title, song.artist, song.formerArtistName ?? '']
  return [
    ...own,
    ...own.map((name) => words(name).join('')),
    `s${song.season} e${song.episode} s${song.season}e${song.episode}`,
    ...(story
      ? [story.scene, story.reason, episodeTitle(countdown, song)]
      : []),
    ...people.map(({ name }) => name),
  ].flatMap(words)
}

/** What each typed word may stand for; of fillers, only if there is no other. */
function answersTo(typed: readonly string[], everyWord: readonly string[]) {
  const answers = typed.map((word, at) => {
    const starts = [word]
    if (at > 0) starts.push(`${typed[at - 1]}${word}`)
    if (at + 1 < typed.length) starts.push(`${word}${typed[at + 1]}`)
    const terms = termsFor(word, starts, everyWord)
    const filler =
      fillers.includes(word) ||
      (terms.length === 0 && fillers.some((one) => one.startsWith(word)))
    return { terms, filler }
  })
  const telling = answers.filter(({ filler }) => !filler)
  return (telling.length > 0 ? telling : answers).map(({ terms }) => terms)
}

/** Those that it begins; if there are none, those closest to it. */
function termsFor(
  word: string,
  starts: readonly string[],
  everyWord: readonly string[],
) {
  const begun = everyWord.filter((known) =>
    starts.some((start) => known.startsWith(start)),
  )
  const slips = word.length < 5 ? [] : word.length < 9 ? [1] : [1, 2]
  return [begun, ...slips.map(within)].find(({ length }) => length > 0) ?? []

  function within(most: number) {
    return everyWord.filter(
      (known) => prefixDistance(word, known, most) <= most,
    )
  }
}

/** The beginning of a word, with up to three letters of it gone wrong. */
function typedFrom(everyWord: readonly string[]) {
  const slip = fc.record({
    at: fc.nat({ max: 12 }),
    instead: fc.constantFrom('', 'x', 'e', 'xe'),
  })
  return fc
    .tuple(
      fc.constantFrom(...everyWord),
      fc.integer({ min: 1, max: 12 }),
      fc.array(slip, { maxLength: 3 }),
    )
    .map(([word, end, slips]) =>
      slips.reduce(
        (typed, { at, instead }) =>
          typed.slice(0, at) + instead + typed.slice(at + 1),
        word.slice(0, end),
      ),
    )
    .filter((typed) => typed !== '')
}
