import * as v from 'valibot'
import { DataError } from './DataError.ts'

/**
 * A content file as the rest of the app may trust it. Throws a `DataError`
 * that lists the faults: first of single fields, and once there is none, of
 * fields that do not go together.
 */
export function parseContent<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  contradictions: (content: v.InferOutput<Schema>) => Iterable<string>,
  json: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, json)
  const faults = result.success
    ? [...contradictions(result.output)]
    : result.issues.map(
        (issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`,
      )
  if (!result.success || faults.length > 0) throw new DataError(file, faults)
  return result.output
}
