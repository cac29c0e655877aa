import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pictureColours } from '../../../src/pages/picture/pictureColours.ts'

test('the picture has the colours of the pages', () => {
  const [light = '', dark = ''] = readFileSync(
    'src/styles/tokens.css',
    'utf8',
  ).split('@media (prefers-color-scheme: dark)')
  for (const [paper, css] of Object.entries({ light, dark })) {
    const tokens = new Map(
      [...css.matchAll(/--([a-z0-9-]+): (#[0-9a-f]+);/g)].map(
        ([, name, value]) => [name, value],
      ),
    )
    const colours = pictureColours[paper as keyof typeof pictureColours]
    expect(
      Object.keys(colours).map((name) => [name, tokens.get(name)]),
    ).toEqual(Object.entries(colours))
  }
})
