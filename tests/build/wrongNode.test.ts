import { expect, test } from 'vitest'
import { wrongNode } from '../../src/build/wrongNode.mjs'

test.each([
  ['16.20.2', true],
  ['18.20.8', true],
  ['20.18.3', true],
  ['20.19.0', false],
  ['21.7.3', true],
  ['22.11.0', true],
  ['22.12.0', false],
  ['23.11.0', true],
  ['24.0.0', false],
  ['26.1.0', false],
])('Node.js %s is wrong: %s', (version, isWrong) => {
  expect(wrongNode(version)).toMatch(
    isWrong ? /^This project needs .* This is \d+/ : /^$/,
  )
})
