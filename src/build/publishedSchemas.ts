import { describedSchema } from './editors/describedSchema.ts'
import { fieldsPage } from './editors/fieldsPage.ts'

const files = ['countdown', 'soundtrack'] as const

/**
 * What the schemas of the content files say, for who writes content: as schemas,
 * for editors that complete and check JSON, and as a page to read.
 */
export function publishedSchemas() {
  return [
    ...files.map((name) => ({
      file: `public/data/${name}.schema.json`,
      text: `${JSON.stringify(describedSchema(name), null, 2)}\n`,
    })),
    { file: 'src/songs/FIELDS.md', text: fieldsPage() },
  ]
}
