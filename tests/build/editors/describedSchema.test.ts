import { expect, test } from 'vitest'
import {
  describedSchema,
  type JsonSchema,
} from '../../../src/build/editors/describedSchema.ts'
import { fieldWords } from '../../../src/build/editors/fieldWords.ts'

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

test('there are no words for a field that there is not', () => {
  const names = new Set(schemas.flatMap(fieldsOf).map(([name]) => name))
  expect(Object.keys(fieldWords).filter((name) => !names.has(name))).toEqual([])
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
