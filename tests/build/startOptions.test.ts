import { expect, test } from 'vitest'
import { startOptions } from '../../src/build/startOptions.mjs'

const usual = { port: 4173, host: false, base: '/', faults: [] }

test.each([
  [[], {}],
  [['--port=8080'], { port: 8080 }],
  [['--port', '8080'], { port: 8080 }],
  [['--host'], { host: true }],
  [['--base=/any/path/', '--host'], { base: '/any/path/', host: true }],
])('%j is understood', (words, options) => {
  expect(startOptions(words)).toEqual({ ...usual, ...options })
})

test('what npm took for its own counts: PowerShell drops the two dashes', () => {
  expect(
    startOptions([], { npm_config_port: '8080', npm_config_host: 'true' }),
  ).toEqual({ ...usual, port: 8080, host: true })
})

test.each([
  [['--port=abc'], '--port is "abc". It has to be a number'],
  [['--port='], '--port is "". It has to be a number'],
  [['--port'], '--port is without a value. It has to be a number'],
  [['--port=0'], '--port is "0"'],
  [['--port=65536'], '--port is "65536"'],
  [['--port=80.5'], '--port is "80.5"'],
  [['--host=10.0.0.1'], '--host is "10.0.0.1". It takes no value'],
  [['--base=songs'], '--base is "songs"'],
  [['--base'], '--base is ""'],
  [['--prot=1'], 'npm start does not know --prot. It knows:'],
  [['-p'], 'npm start does not know -p. It knows:'],
  [['8080'], 'npm start does not know 8080. It knows:'],
])('%j is answered by a sentence', (words, sentence) => {
  expect(startOptions(words).faults).toEqual([
    expect.stringContaining(sentence),
  ])
})
