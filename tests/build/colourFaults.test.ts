import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { colourFaults } from '../../src/build/colourFaults.ts'
import { storyOrder } from '../../src/songs/storyOrder.ts'
import { publishedCountdown } from '../songs/published.ts'

const ids = storyOrder(publishedCountdown)
const sheet = 'src/styles/tokens.css'

test('the colours of every season and film are there, and can be read', () => {
  expect(colourFaults(read, ids)).toEqual([])
})

test.each([4, 'film-2'] as const)('%s is told what it lacks', (id) => {
  expect(colourFaults(read, [...ids, id])).toEqual([
    `${sheet} lacks --season-${id}.`,
    `${sheet} lacks --season-${id}-wash.`,
    `${sheet} lacks [data-season='${id}'].`,
  ])
})

test('a colour for the day alone is not enough', () => {
  const css = read(sheet).replace(
    /--season-film: #\w+;(?!.*--season-film: )/s,
    '',
  )
  expect(
    colourFaults((file) => (file === sheet ? css : read(file)), ids),
  ).toEqual([`${sheet} lacks --season-film.`])
})

// The contrast of each, worked out at https://webaim.org/resources/contrastchecker/
// for black and white: 21, and for grey #777777 on white: 4.48.
const twoSchemes = [
  '--card: #ffffff; --ink: #000000; --season-1: #777777; --season-1-wash: #ffffff;',
  '--card: #000000; --ink: #777777; --season-1: #ffffff; --season-1-wash: #ffffff;',
].join('@media (prefers-color-scheme: dark)')

test('too little contrast is told, with how much it is and should be', () => {
  const css = `${twoSchemes} [data-season='1']`
  const faults = colourFaults(
    (file) => (file === sheet ? css : read(file)),
    [1],
  )
  expect(faults.slice(0, 4)).toEqual([
    `${sheet}: by day, --season-1 on --season-1-wash has a contrast of 4.48, and needs 4.5. Make --season-1 darker.`,
    `${sheet}: by day, --season-1 on --card has a contrast of 4.48, and needs 4.5. Make --season-1 darker.`,
    `${sheet}: in the dark, --season-1 on --season-1-wash has a contrast of 1.00, and needs 4.5. Make --season-1 lighter.`,
    `${sheet}: in the dark, --ink on --season-1-wash has a contrast of 4.48, and needs 7. Make --season-1-wash darker.`,
  ])
})

test.each([
  ['index.html', '--paper', /#fbf6ee/],
  ['index.html', '--paper', /#171a26/],
  ['src/build/prerender/appManifest.ts', '--paper', /#\w{6}/],
  ['public/icon.svg', '--season-1-wash', /(?<=fill=")#\w+/],
  ['public/icon.svg', '--ink', /(?<=stroke=")#\w+/],
])('a copy in %s that no longer agrees with %s is told', (name, token, one) => {
  const [right = ''] = one.exec(read(name)) ?? []
  const faults = colourFaults(
    (file) => (file === name ? read(file).replace(one, '#123456') : read(file)),
    ids,
  )
  expect(faults).toEqual([
    `${name} has #123456 for ${token}, and ${sheet} has ${right}: write ${right}.`,
  ])
})

function read(file: string) {
  return readFileSync(file, 'utf8')
}
