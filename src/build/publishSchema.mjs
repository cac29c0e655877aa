// `npm run schema`: writes the content files' schemas beside them, for editors.
import { writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

/** @type {{ module: typeof import('./publishedSchemas.ts') }} */
const { module } = await runnerImport('./src/build/publishedSchemas.ts')

for (const { file, text } of module.publishedSchemas())
  writeFileSync(file, text)
