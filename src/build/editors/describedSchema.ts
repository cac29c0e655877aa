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

/**
 * What a file may have at a path, with or without the numbers of entries: what
 * may stand there, whether it has to, and which fields its place has in all.
 */
export function fieldAt(file: ContentFile, path: string) {
  const names = path.split('.')
  const last = names.pop() ?? ''
  const parents = names.reduce(below, [describedSchema(file)])
  const places = fieldsOf(parents)
  return {
    beside: [
      ...new Set(places.flatMap((kind) => Object.keys(kind.properties ?? {}))),
    ],
    isNeeded: places.some(({ required = [] }) => required.includes(last)),
    values: below(parents, last)
      .flatMap(plain)
      .flatMap((kind) => kind.enum ?? []),
  }
}

function below(all: readonly JsonSchema[], name: string) {
  return /^\d+$/.test(name)
    ? all.flatMap(plain).flatMap(({ items = [] }) => items)
    : fieldsOf(all).flatMap(({ properties }) => properties?.[name] ?? [])
}

/** What has the fields: of a list, its entries. */
function fieldsOf(all: readonly JsonSchema[]) {
  return all.flatMap(plain).flatMap((kind) => plain(kind.items ?? kind))
}

function plain(schema: JsonSchema): readonly JsonSchema[] {
  return (schema.anyOf ?? schema.oneOf)?.flatMap(plain) ?? [schema]
}
