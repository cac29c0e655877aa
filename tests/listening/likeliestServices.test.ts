import { expect, test } from 'vitest'
import { likeliestServices } from '../../src/listening/likeliestServices.ts'
import { services } from '../../src/listening/services.ts'

const worldwide = 'Spotify, Apple Music, YouTube, Amazon Music, YouTube Music'

test.each([
  [undefined, `${worldwide}, Deezer`],
  ['gb', `${worldwide}, Deezer`],
  ['zz', `${worldwide}, Deezer`],
  ['in', `JioSaavn, ${worldwide}`],
  ['fr', worldwide.replace(', ', ', Deezer, ')],
  ['br', worldwide.replace(', ', ', Deezer, ')],
  ['us', worldwide.replace(', ', ', Pandora, ')],
  ['eg', worldwide.replace(', ', ', Anghami, ')],
  ['ye', worldwide.replace(', ', ', Anghami, ')],
  ['ng', worldwide.replace(', ', ', Boomplay, ')],
  ['ci', worldwide.replace(', ', ', Boomplay, ')],
])('in %s: %s', (region, names) => {
  expect(
    likeliestServices(region)
      .map((id) => services[id].name)
      .join(', '),
  ).toBe(names)
})
