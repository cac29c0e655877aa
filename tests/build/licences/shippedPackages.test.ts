import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { shippedPackages } from '../../../src/build/licences/shippedPackages.ts'

const fonts = [
  '@fontsource-variable/figtree',
  '@fontsource-variable/shantell-sans',
]
const react = resolve('node_modules/react/index.js')

test('a package is named once, by whichever of its files, A to Z', () => {
  const packages = shippedPackages([
    resolve('node_modules/valibot/dist/index.mjs'),
    `\0${react}?commonjs-module`,
    react,
    resolve('node_modules/@tanstack/query-core/build/modern/query.js'),
    resolve('node_modules/react/cjs/react.production.js'),
  ])
  expect(packages.map(({ name }) => name)).toEqual([
    ...fonts,
    '@tanstack/query-core',
    'react',
    'valibot',
  ])
  expect(packages.at(-1)).toMatchObject({ version: '1.5.0', license: 'MIT' })
})

test('our own files, and those that a tool made up, are no package', () => {
  const packages = shippedPackages([
    resolve('src/main.tsx'),
    '\0vite/preload-helper.js',
    '\0rolldown/runtime.js',
  ])
  expect(packages.map(({ name }) => name)).toEqual(fonts)
})
