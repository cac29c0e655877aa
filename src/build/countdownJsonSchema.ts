import { toJsonSchema } from '@valibot/to-json-schema'
import { countdownSchema } from '../countdown/countdownSchema.ts'

/** The content file's schema, for editors that complete and check JSON. */
export function countdownJsonSchema(): string {
  return `${JSON.stringify(toJsonSchema(countdownSchema), null, 2)}\n`
}
