import { expect, test } from 'vitest'
import { offeredServices } from '../../src/listening/offeredServices.ts'
import { services, type ServiceId } from '../../src/listening/services.ts'

test.each<[region: string | undefined, chosen: ServiceId | undefined, boolean]>(
  [
    ['us', undefined, true],
    ['gb', undefined, false],
    [undefined, undefined, false],
    ['gb', 'pandora', true],
    [undefined, 'pandora', true],
    ['gb', 'deezer', false],
  ],
)('region %s, choice %s: Pandora offered is %s', (region, chosen, offered) => {
  const everywhere = Object.keys(services)
  expect(offeredServices(region, chosen)).toEqual(
    offered ? everywhere : everywhere.filter((id) => id !== 'pandora'),
  )
})
