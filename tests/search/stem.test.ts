import { expect, test } from 'vitest'
import { stem } from '../../src/words/search.ts'

test.each([
  'kiss kisses kissed kissing',
  'google googles googled googling',
  'party parties',
  'cry cries cried crying',
  'quiz quizzes quizzing',
  'hug hugs hugged hugging',
  'dance dances danced dancing',
  'snow snows snowed snowing',
  'girl girls',
  'phone phones phoned phoning',
  'nick nicks',
])('%s have one stem', (forms) => {
  expect(new Set(forms.split(' ').map(stem)).size).toBe(1)
})

test.each([
  'kiss kit',
  'red rings',
  'car card',
  'sing s',
  'seven seventies',
  'nice nick',
  's1 s2',
  '사랑 愛',
])('%s have stems of their own', (others) => {
  const words = others.split(' ')
  expect(new Set(words.map(stem)).size).toBe(words.length)
})
