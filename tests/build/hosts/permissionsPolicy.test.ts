import { expect, test } from 'vitest'
import { permissionsPolicy } from '../../../src/build/hosts/permissionsPolicy.ts'

test('it refuses features, each once, and not what the pages use', () => {
  const refused = permissionsPolicy.split(', ')
  for (const one of refused) expect(one).toMatch(/^[a-z-]+=\(\)$/)
  expect(new Set(refused).size).toBe(refused.length)
  expect(refused).toContain('camera=()')
  for (const used of [
    'web-share',
    'clipboard-write',
    'fullscreen',
    'screen-wake-lock',
  ])
    expect(permissionsPolicy).not.toContain(used)
})
