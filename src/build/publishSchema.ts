// `npm run schema`: writes the content files' schemas beside them, for editors.
import { writeFileSync } from 'node:fs'
import { publishedSchemas } from './publishedSchemas.ts'

for (const { file, text } of publishedSchemas()) writeFileSync(file, text)
