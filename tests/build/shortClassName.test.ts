import { expect, test } from 'vitest'
import { shortClassName } from '../../src/build/shortClassName.ts'

const button = 'src/ui/Button.module.css'
const tabs = 'src/pages/Tabs.module.css'

test('a class has one short name, whatever is asked of the sheet', () => {
  const name = shortClassName('plain', button)
  expect(name).toMatch(/^[a-z]{2}\d+$/)
  expect(shortClassName('plain', `${button}?direct`)).toBe(name)
})

test('classes differ in a sheet, and between sheets', () => {
  const names = [
    shortClassName('tabs', tabs),
    shortClassName('tab', tabs),
    shortClassName('plain', button),
  ]
  expect(new Set(names).size).toBe(3)
})

test.each([
  ['nothing', button],
  ['plain', 'src/ui/Nowhere.module.css'],
])('that %s is no class of %s, it says', (name, file) => {
  expect(() => shortClassName(name, file)).toThrow(`has no class ${name}`)
})
