import { toJsonSchema } from '@valibot/to-json-schema'
import { countdownSchema } from '../../songs/countdownSchema.ts'
import { soundtrackSchema } from '../../songs/soundtrackSchema.ts'
import type { ContentFile } from './Fault.ts'
import { fieldWords } from './fieldWords.ts'
import { valueWords } from './valueWords.ts'

/** As much of JSON Schema as ours use. */
export type JsonSchema = {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly enum?: readonly unknown[]
  readonly description?: string
  readonly enumDescriptions?: readonly string[]
}

const schemas = { countdown: countdownSchema, soundtrack: soundtrackSchema }

/**
 * The published schema of a content file, in which every field and every word
 * to choose from says what it is: editors show that as help.
 */
export function describedSchema(file: ContentFile): JsonSchema {
  return described(toJsonSchema(schemas[file]) as JsonSchema, '')
}

function described(schema: JsonSchema, path: string): JsonSchema {
  const words = fieldWords[path as keyof typeof fieldWords]
  return {
    ...schema,
    ...(words && { description: `${words.says}: ${words.maybe}.` }),
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, field]) => [
          name,
          described(field, path === '' ? name : `${path}.${name}`),
        ]),
      ),
    }),
    ...(schema.items && { items: entry(schema.items, path) }),
    ...(schema.anyOf && {
      anyOf: schema.anyOf.map((one) => entry(one, path)),
    }),
    ...(schema.oneOf && {
      oneOf: schema.oneOf.map((one) => entry(one, path)),
    }),
    ...withValues(schema),
  }
}

/** What stands in a list, or is one of several: it has its words already. */
function entry(schema: JsonSchema, path: string) {
  const { description: _, ...rest } = described(schema, path)
  return rest
}

function withValues({ enum: values }: JsonSchema) {
  if (!values?.every((value) => String(value) in valueWords)) return {}
  return {
    enumDescriptions: values.map(
      (value) => valueWords[value as keyof typeof valueWords],
    ),
  }
}

/** The fields of what stands at a path, and those that have to be there. */
export function fieldsAt(file: ContentFile, path: string) {
  const names = path.split('.').filter((name) => name !== '')
  const found = names.reduce<readonly JsonSchema[]>(
    (all, name) =>
      all
        .flatMap(plain)
        .flatMap(({ properties, items }) =>
          /^\d+$/.test(name) ? (items ?? []) : (properties?.[name] ?? []),
        ),
    [describedSchema(file)],
  )
  const kinds = found.flatMap(plain)
  return {
    names: [
      ...new Set(kinds.flatMap((kind) => Object.keys(kind.properties ?? {}))),
    ],
    required: kinds.flatMap(({ required = [] }) => required),
    values: kinds.flatMap((kind) => kind.enum ?? []),
  }
}

function plain(schema: JsonSchema): readonly JsonSchema[] {
  return (schema.anyOf ?? schema.oneOf)?.flatMap(plain) ?? [schema]
}
