import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMatches } from '../../src/search/findMatches.ts'
import { words } from '../../src/search/words.ts'
import { anyText } from '../songs/anyText.ts'
import { publishedCountdown } from '../songs/published.ts'

test.each<[terms: readonly string[], marked: string]>([
  [['hat'], 'Adam’s [hat] flies off.'],
  [['hat', 'off'], 'Adam’s [hat] flies [off].'],
  [['hat'], '[Hat], [HAT], [hat]!'],
  [['hat'], '[hat]-rack'],
  [['hat'], 'that hats'],
  [['fl'], 'flies'],
  [['adams'], '[Adam’s] hat'],
  [['adam'], 'Adam’s hat'],
  [['dont'], 'Well, [don’t].'],
  [['dont'], "Well, [don't]."],
  [['dont'], 'Well, [donʼt].'],
  [['hat'], 'The ‘[hat]’'],
  [['girls'], 'the [girls]’ hats'],
  [['ou'], '[Où] est l’été ?'],
  [['lete'], 'Où est [l’été] ?'],
  [['ete'], 'un [e\u0301te\u0301]'],
  [['orsted'], 'by [Ørsted]'],
  [['10'], 'Song [10], not 100'],
  [['strasse'], 'die [Straße]'],
  [['love'], '“I [love] you”'],
  [['rain'], 'It [rain]'],
  [[], 'Nothing is marked.'],
  [['constructor'], 'No {such} word'],

  // A name asked for in one, where the name is all there is.
  [['ursopretty'], '[ur so pretty]'],
  [['howcanipretend'], '[how can i pretend?]'],
  [['ursopretty'], 'It is ur so pretty'],
  [['so', 'ursopretty'], 'ur [so] pretty'],
  [['sappho'], '‘[Sappho]’'],
])('%j in “%s”', (terms, marked) => {
  const text = marked.replace(/[[\]]/g, '')
  const stretches = findMatches(text, new Set(terms))
  expect(
    stretches.map((s) => (s.marked ? `[${s.text}]` : s.text)).join(''),
  ).toBe(marked)
})

test('of no text, there is no stretch', () => {
  expect(findMatches('', new Set(['hat']))).toEqual([])
})

const text = fc.oneof(
  anyText,
  fc.constantFrom(...publishedCountdown.songs.map(({ story }) => story.scene)),
)
const terms = fc.oneof(
  fc.array(fc.string({ minLength: 1, maxLength: 4 })),
  text.map(words),
)

describe('whatever the text and the terms', () => {
  test('the stretches joined are the text, and none is empty', () => {
    fc.assert(
      fc.property(text, terms, (whole, some) => {
        const stretches = findMatches(whole, new Set(some))
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(whole)
        expect(stretches.map((stretch) => stretch.text)).not.toContain('')
      }),
    )
  })

  test('what is marked answers the search', () => {
    fc.assert(
      fc.property(text, terms, (whole, some) => {
        const answers = new Set(some)
        for (const { text: said, marked } of findMatches(whole, answers))
          expect(marked).toBe(
            words(said).some((word) => answers.has(word)) ||
              answers.has(words(said).join('')),
          )
      }),
    )
  })
})

test.each(publishedCountdown.songs.map((song) => [song.title, song] as const))(
  'every word of “%s” that search knows can be marked',
  (_, song) => {
    const texts = [song.title, song.artist, song.story.scene, song.story.reason]
    const unmarked = texts.flatMap((whole) =>
      words(whole).filter(
        (word) =>
          !findMatches(whole, new Set([word])).some(({ marked }) => marked),
      ),
    )
    expect(unmarked).toEqual([])
  },
)
