import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Content } from '../../src/songs/Content.ts'
import type { RankedSong, Song } from '../../src/songs/Song.ts'
import { episodeTitle } from '../../src/songs/episodeTitle.ts'
import { askedWords } from '../../src/search/askedWords.ts'
import { indexWords } from '../../src/search/indexWords.ts'
import { prefixDistance } from '../../src/search/prefixDistance.ts'
import { fillers, stem } from '../../src/words/search.ts'
import { searchSongs } from '../../src/search/searchSongs.ts'
import { words } from '../../src/search/words.ts'
import { fixture } from '../songs/fixture.ts'
import { libraryTen } from './library.ts'

const fixtureIndex = indexWords(fixture)
const index = indexWords(libraryTen)

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
    ['S01E01', ['song-10']],
    ['1x01', ['song-10']],
    ['ep 2', ['above-you-again', 'ete', 'dont-stop']],
    ['season 3', []],
    ['s3e1', []],
    ['s1e12', []],
    ['episode 12', []],

    // In what somebody might ask with.
    ['goggles', ['song-9']],
    ['umbrella', ['song-10']],

    // In another form.
    ['diving', ['song-9']],
    ['zoës', ['song-9', 'ete', 'dont-stop']],
    ['chasing', ['dont-stop']],
    ['chases', ['dont-stop']],
    ['boats', ['above-you-again']],

    // Besides what goes without saying, though that may be all there is.
    ['What song is it when the hat flies off', ['dont-stop']],
    ['where is the hat pla', ['dont-stop']],
    ['song', ['song-9', 'song-10']],
    ['the', ['above-you-again', 'ete', 'song-10', 'above-you']],

    ['Été (Official Video)', ['ete']],
    ['Ørsted - Été [lyrics]', ['ete']],
    ['song 9 feat. zoë', ['song-9']],

    // In two.
    ['water fall', ['above-you-again']],
    ['girl in grey', ['above-you-again']],

    // For the most part, where no song says it all.
    ['hat chase zzzzzz', ['dont-stop']],
    ['hat zzzzzz chase drums', ['dont-stop']],
    ['hat chase zzzzzz yyyyyy', []],
    ['hat chase runs zzzzzz yyyyyy', ['dont-stop']],
    ['hat chase summer', ['dont-stop']],

    // Without the one word that finds nothing.
    ['hat zzzzzz', ['dont-stop']],
    ['zzzzzz hat', ['dont-stop']],
    ['zoë skateboard', ['song-9', 'ete', 'dont-stop']],
    ['adam s9', ['ete', 'dont-stop', 'song-10']],
    ['zzzzzz yyyyyy', []],
    ['the zzzzzz', []],
    ['zo zzzzzz', []],

    // In any order, every word of it.
    ['stop dont', ['dont-stop']],
    ['stop', ['dont-stop', 'song-10']],
    ['stop rains', ['song-10']],
    ['orsted  hat…', ['dont-stop']],
    ['hat hat', ['dont-stop']],
    ['hat summer', []],

    // Unfinished.
    ['dr', ['dont-stop', 'above-you']],
    ['su', ['ete']],
    ['zoe sp', ['ete']],

    // A slip of each kind, and no more than one in a word this long.
    ['summmer', ['ete']],
    ['sumer', ['ete']],
    ['simmer', ['ete']],
    ['smumer', ['ete']],
    ['smmuer', []],
    ['xsummer', []],
    ['ummer', []],
    ['bummer', []],
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
    ['Truth / Dare', ['sappho']],
    ['frankie cosmoss', ['sappho']],
    ['tailor swift', ['seven']],
    ['wasia', ['ur-so-pretty']],
    ['william gao', ['ur-so-pretty']],
    ['olivia colman', ['ur-so-pretty']],
    ['nick’s mario', ['dance-with-me']],
    ['kissing', ['seven', 'my-own-person']],
    ['quizzes', ['my-own-person']],
    ['first dance', ['dance-with-me']],
    ['mum', ['tired']],
    ['phone', ['sappho', 'ur-so-pretty']],
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
  ['hat zzzzzz yyyyyy', ['hat']],
  ['the hat', ['hat']],
  ['diving', ['dives']],
  ['qwertyuiop', []],
])('the words that answer “%s” are %j', (query, terms) => {
  const answer = searchSongs(fixtureIndex, query)?.terms
  expect([...(answer ?? [])].toSorted()).toEqual(terms.toSorted())
})

test.each<[query: string, searchedFor: readonly string[]]>([
  ['hat', []],
  ['hat chase', []],
  ['what is the hat', []],
  ['hat chase summer', []],
  ['hat zzzzzz', ['hat']],
  ['Zzzzzz HAT, chase', ['hat', 'chase']],
  ['what is the hat zzzzzz', ['hat']],
  ['zoë S09', ['zoe']],
  ['zzzzzz', []],
  ['zzzzzz yyyyyy', []],
  ['hat zzzzzz yyyyyy', []],
])('“%s” was searched for as %j, where not as it is', (query, searchedFor) => {
  expect(searchSongs(fixtureIndex, query)?.searchedFor).toEqual(searchedFor)
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

describe.each<[name: string, content: Content<RankedSong>]>([
  ['the fixture', fixture],
  ['the ten songs', libraryTen],
])('of %s', (_, countdown) => {
  const known = indexWords(countdown)
  const saying = countdown.songs.map((song) => wordsOf(countdown, song))
  const everyWord = [...new Set(saying.flat())]

  test('a search finds what reading every word of every song finds', () => {
    fc.assert(
      fc.property(
        fc.array(typedFrom(everyWord), { minLength: 1, maxLength: 3 }),
        (typed) => {
          const query = typed.join(' ')
          const asked = answersTo(askedWords(query), everyWord)
          const used = usedOf(asked)
          const enough = used.length * 2 > asked.length
          const counts = saying.map((said) =>
            enough || used.length + 1 >= asked.length
              ? used.filter(({ terms }) =>
                  terms.some((term) => said.includes(term)),
                ).length
              : 0,
          )
          const least = counts.includes(used.length)
            ? used.length
            : Math.max(2, (used.length * 2) / 3)
          const answer = searchSongs(known, query)
          expect(answer?.terms).toEqual(
            new Set(used.flatMap(({ terms }) => terms)),
          )
          expect(answer?.songs).toEqual(
            counts.map((count) => count > 0 && count >= least),
          )
        },
      ),
      { numRuns: 500 },
    )
  })
})

function wordsOf(countdown: Content, song: Song) {
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
      ? [
          story.scene ?? '',
          story.reason ?? '',
          episodeTitle(countdown, song) ?? '',
          ...(story.askedAs ?? []),
        ]
      : []),
    ...people.map(({ name }) => name),
  ].flatMap(words)
}

type Asked = { readonly word: string; readonly terms: readonly string[] }

/** What each typed word may stand for; of fillers, only if there is no other. */
function answersTo(
  typed: readonly string[],
  everyWord: readonly string[],
): readonly Asked[] {
  const answers = typed.map((word, at) => {
    const starts = [word]
    if (at > 0) starts.push(`${typed[at - 1]}${word}`)
    if (at + 1 < typed.length) starts.push(`${word}${typed[at + 1]}`)
    const terms = termsFor(word, starts, everyWord)
    const filler =
      fillers.includes(word) ||
      (terms.length === 0 && fillers.some((one) => one.startsWith(word)))
    return { word, terms, filler }
  })
  const telling = answers.filter(({ filler }) => !filler)
  return telling.length > 0 ? telling : answers
}

/** Those that find something; beside others, three letters must be a word. */
function usedOf(asked: readonly Asked[]) {
  return asked.every(({ terms }) => terms.length > 0)
    ? asked
    : asked.filter(
        ({ word, terms }) =>
          terms.includes(word) || (word.length > 3 && terms.length > 0),
      )
}

/** What it begins, and its forms; if there are none, those closest to it. */
function termsFor(
  word: string,
  starts: readonly string[],
  everyWord: readonly string[],
) {
  const said = everyWord.filter(
    (known) =>
      stem(known) === stem(word) ||
      starts.some((start) => known.startsWith(start)),
  )
  const short = word.length < 5 || /[0-9]/.test(word)
  const slips = short ? [] : word.length < 9 ? [1] : [1, 2]
  return [said, ...slips.map(within)].find(({ length }) => length > 0) ?? []

  function within(most: number) {
    return everyWord.filter(
      (known) =>
        known.startsWith(word.charAt(0)) &&
        prefixDistance(word, known, most) <= most,
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
