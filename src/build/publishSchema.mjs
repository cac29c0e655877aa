// `npm run schema`: writes the content file's schema beside it, for editors.
import { writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

const { countdownJsonSchema } = (
  await runnerImport('./src/build/countdownJsonSchema.ts')
).module

writeFileSync('public/data/countdown.schema.json', countdownJsonSchema())
