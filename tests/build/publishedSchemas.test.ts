import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publishedSchemas } from '../../src/build/publishedSchemas.ts'

test.each(publishedSchemas())(
  '$file is the schema of the app: else `npm run schema`',
  ({ file, text }) => {
    expect(readFileSync(file, 'utf8')).toBe(text)
  },
)
