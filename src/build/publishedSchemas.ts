import { toJsonSchema } from '@valibot/to-json-schema'
import { countdownSchema } from '../songs/countdownSchema.ts'
import { soundtrackSchema } from '../songs/soundtrackSchema.ts'

const schemas = { countdown: countdownSchema, soundtrack: soundtrackSchema }

/** The content files' schemas, for editors that complete and check JSON. */
export function publishedSchemas() {
  return Object.entries(schemas).map(([name, schema]) => ({
    file: `public/data/${name}.schema.json`,
    text: `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`,
  }))
}
