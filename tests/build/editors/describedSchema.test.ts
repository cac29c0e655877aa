import { expect, test } from 'vitest'
import {
  describedSchema,
  type JsonSchema,
} from '../../../src/build/editors/describedSchema.ts'

const schemas = (['countdown', 'soundtrack'] as const).map(describedSchema)

test('each field says what it is and what may stand there', () => {
  const mute = schemas.flatMap((schema) =>
    fieldsOf(schema).filter(([, field]) => !field.description?.includes(': ')),
  )
  expect(mute).toEqual([])
})

test('each word to choose from says what it means', () => {
  const mute = schemas
    .flatMap(fieldsOf)
    .map(([, field]) => field.items ?? field)
    .filter((field) => field.enum?.length !== field.enumDescriptions?.length)
  expect(mute).toEqual([])
})

/** Every field with its path, also of what stands in lists. */
function fieldsOf(schema: JsonSchema): [name: string, field: JsonSchema][] {
  const kinds = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(
      ([name, field]): [string, JsonSchema][] => [
        [name, field],
        ...fieldsOf(field).map(([inner, its]): [string, JsonSchema] => [
          `${name}.${inner}`,
          its,
        ]),
      ],
    ),
    ...(schema.items ? fieldsOf(schema.items) : []),
    ...kinds.flatMap(fieldsOf),
  ]
}
