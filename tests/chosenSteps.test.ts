import { expect, test } from 'vitest'
import { chosenSteps } from './chosenSteps.mjs'

const steps = {
  types: { parts: ['check'] },
  unit: { parts: ['check'], takesWords: true },
  build: { parts: ['check'] },
  build_below_path: { parts: ['build'] },
  e2e: { takesWords: true },
}

test.each<[words: string, names: string, more?: string]>([
  ['', 'types unit build build_below_path e2e'],
  ['check', 'types unit build'],
  ['build', 'build build_below_path'],
  ['e2e types', 'types e2e'],
  ['unit tests/lists/View.test.ts', 'unit', 'tests/lists/View.test.ts'],
  ['e2e film -g unit', 'e2e', 'film -g unit'],
])('“%s” is %s', (words, names, more = '') => {
  expect(chosenSteps(split(words), steps)).toEqual({
    names: split(names),
    more: split(more),
  })
})

test.each([
  ['unti', 'No such step: unti. There are check, types, unit, build'],
  ['types src/a.ts', 'src/a.ts is no step, and is handed to one of unit, e2e'],
  ['check film', 'film is no step, and is handed to'],
  ['unit e2e film', 'film is no step, and is handed to'],
])('“%s” is told: %s', (words, fault) => {
  expect(chosenSteps(split(words), steps)).toEqual({
    names: [],
    more: [],
    fault: expect.stringContaining(fault) as unknown,
  })
})

function split(words: string) {
  return words.split(' ').filter(Boolean)
}
