import { expect, test } from 'vitest'
import { services } from '../../src/listening/services.ts'

test('the order favours nobody: A to Z by name', () => {
  const names = Object.values(services).map(({ name }) => name)
  expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare))
})

test.each(Object.entries(services))(
  '%s names one plain host',
  (_, { page }) => {
    const [host = ''] = page.split('/')
    expect(host).toMatch(/^[a-z]+(\.[a-z]+)+$/)
    expect(page.split('{q}')).toHaveLength(2)
  },
)
