import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countdownJsonSchema } from '../../src/build/countdownJsonSchema.ts'

test('the published schema is that of the app: else `npm run schema`', () => {
  const published = readFileSync('public/data/countdown.schema.json', 'utf8')
  expect(published).toBe(countdownJsonSchema())
})
