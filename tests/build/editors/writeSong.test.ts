import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answersText } from '../../../src/build/editors/answersText.ts'
import { checkContent } from '../../../src/build/editors/checkContent.ts'
import { readIssue } from '../../../src/build/editors/readIssue.ts'
import { writeSong } from '../../../src/build/editors/writeSong.ts'
import { madeUp, textsOf } from './madeUp.ts'

const texts = textsOf(madeUp)

const answers = {
  title: 'Blue Lamp',
  artist: 'Ivo,  Zahara',
  season: '1',
  source: 'A letter, 2024',
  episode: '1',
  duration: '3:02',
  scene: 'Uma says "bye". It\'s late.',
  askedAs: 'goodbye, farewell',
  characters: 'Uma, zoë marsh',
  address: 'https://letters.example/2',
}

test('a song is written where it comes in the story, and nothing else changes', () => {
  const { text = '' } = writeSong(texts, answers)
  const { content } = checkContent({ ...texts, soundtrack: text })
  const [green, red] = madeUp.soundtrack.songs
  expect(content?.soundtrack.songs).toEqual([
    {
      slug: 'blue-lamp',
      title: 'Blue Lamp',
      artist: 'Ivo, Zahara',
      searchArtist: 'Ivo',
      duration: 182,
      season: 1,
      episode: 1,
      story: {
        characters: ['uma', 'zoe'],
        scene: 'Uma says “bye”. It’s late.',
        askedAs: ['goodbye', 'farewell'],
        contentNotes: [],
        placement: { basis: 'single-source' },
        sources: [
          { label: 'A letter, 2024', url: 'https://letters.example/2' },
        ],
      },
    },
    green,
    red,
  ])
  for (const line of texts.soundtrack.split('\n')) expect(text).toContain(line)
})

test('the last one is written at the end', () => {
  const { text = '' } = writeSong(texts, {
    ...answers,
    season: 'The film',
    episode: '',
    sure: 'Yes',
  })
  const { content } = checkContent({ ...texts, soundtrack: text })
  expect(content?.soundtrack.songs.at(-1)).toMatchObject({
    slug: 'blue-lamp',
    season: 'film',
    story: { placement: { basis: 'confirmed' } },
  })
})

test('what does not hold is told, and nothing is written', () => {
  expect(writeSong(texts, { ...answers, characters: 'Tom' }).faults).toEqual([
    expect.stringContaining('“Blue Lamp” (song 1)'),
  ])
  expect(writeSong(texts, { title: 'Blue Lamp' }).faults).toEqual([
    '“Artist” has no answer.',
    '“Season or film” has no answer.',
    '“Source” has no answer.',
  ])
})

test('an issue that was opened by the form is read', () => {
  const issue =
    '### Title\r\n\r\nBlue Lamp\r\n\r\n### Artist\n\nIvo\n\n### Season or film\n\n1\n\n### Episode\n\n_No response_\n\n### Source\n\nA letter\nof hers\n'
  expect(readIssue(issue)).toEqual({
    title: 'Blue Lamp',
    artist: 'Ivo',
    season: '1',
    source: 'A letter\nof hers',
  })
})

test('answers that are kept are read again as they were given', () => {
  expect(readIssue(answersText(answers))).toEqual(answers)
})

test('what a scene needs is not said to be left out', () => {
  const { askedAs: _, ...without } = answers
  const { faults = [] } = writeSong(texts, without)
  expect(faults).toEqual([
    expect.stringMatching(/other words for the scene: it is missing/),
  ])
  expect(faults.join('\n')).not.toContain('leave it out')
})

test('the content is held to no format, which its editors have no tool for', () => {
  const { ignorePatterns } = JSON.parse(
    readFileSync('.oxfmtrc.json', 'utf8'),
  ) as { ignorePatterns: readonly string[] }
  expect(ignorePatterns).toContain('public/data/*.json')
})
