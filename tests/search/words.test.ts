import { expect, test } from 'vitest'
import { words } from '../../src/search/words.ts'

test.each<[text: string, words: readonly string[]]>([
  ['Don’t Stop', ['dont', 'stop']],
  ['how can i pretend?', ['how', 'can', 'i', 'pretend']],
  ['Truth / Dare', ['truth', 'dare']],
  ['best-known', ['best', 'known']],
  ['“I love you”', ['i', 'love', 'you']],
  ['Été—où?', ['ete', 'ou']],
  ['Song 10', ['song', '10']],
  ['again and again', ['again', 'and', 'again']],
  ['사랑 愛', ['사랑'.normalize('NFKD'), '愛']],
  [' \t\n', []],
  ['’ … 🎸', []],
  ['', []],
])('“%s” has the words %j', (text, expected) => {
  expect(words(text)).toEqual(expected)
})
