import { expect, test } from 'vitest'
import { billOfMaterials } from '../../../src/build/licences/billOfMaterials.ts'

function component(name: string, version: string) {
  const ref = `${name}@${version}`
  return { 'bom-ref': ref, name, hashes: [{ alg: 'SHA-512', content: ref }] }
}

const npmList = JSON.stringify({
  bomFormat: 'CycloneDX',
  serialNumber: 'urn:uuid:1',
  metadata: {
    timestamp: '2026-01-01T00:00:00Z',
    tools: [{ name: 'cli' }],
    component: { 'bom-ref': 'songs@0.1.0', name: 'some-folder' },
  },
  components: [
    component('@a/part', '1.0.0'),
    component('tool', '2.0.0'),
    component('part', '3.0.0'),
    component('part', '4.0.0'),
  ],
  dependencies: [
    { ref: 'songs@0.1.0', dependsOn: ['@a/part@1.0.0', 'tool@2.0.0'] },
    { ref: '@a/part@1.0.0', dependsOn: ['part@3.0.0', 'part@4.0.0'] },
    { ref: 'tool@2.0.0', dependsOn: ['part@4.0.0'] },
    { ref: 'part@3.0.0', dependsOn: [] },
  ],
})

function shipped(name: string, version: string) {
  return { name, version, license: 'MIT', folder: '' }
}

test('it lists what ships, and what of that needs what', () => {
  const packages = [shipped('@a/part', '1.0.0'), shipped('part', '3.0.0')]
  expect(JSON.parse(billOfMaterials(npmList, packages))).toEqual({
    bomFormat: 'CycloneDX',
    metadata: {
      tools: [{ name: 'cli' }],
      component: { 'bom-ref': 'songs@0.1.0', name: 'songs' },
    },
    components: [component('@a/part', '1.0.0'), component('part', '3.0.0')],
    dependencies: [
      { ref: 'songs@0.1.0', dependsOn: ['@a/part@1.0.0'] },
      { ref: '@a/part@1.0.0', dependsOn: ['part@3.0.0'] },
      { ref: 'part@3.0.0', dependsOn: [] },
    ],
  })
})

test.each([
  ['nobody lists', shipped('stranger', '1.0.0')],
  ['is listed in another version', shipped('part', '5.0.0')],
])('what %s stops the build', (_, one) => {
  expect(() => billOfMaterials(npmList, [one])).toThrow(one.name)
})
