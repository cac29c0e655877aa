import * as v from 'valibot'
import { fieldAt } from './describedSchema.ts'
import type { ContentFile, Fault } from './Fault.ts'
import { nearest } from './nearest.ts'

/** Every field of a file that is missing, is none, or holds what it may not. */
export function wrongFields(
  file: ContentFile,
  schema: v.GenericSchema,
  json: unknown,
): Fault[] {
  const copy = structuredClone(json)
  const faults: Fault[] = []
  for (;;) {
    const { issues = [] } = v.safeParse(schema, copy)
    const unknown = issues.filter(({ expected }) => expected === 'never')
    if (unknown.length === 0)
      return [
        ...faults,
        ...issues.flatMap((issue) => wrongValue(file, issue, copy, schema)),
      ]
    // Of each entry the first alone is named: the next comes once that is out.
    for (const issue of unknown) {
      const path = pathOf(issue)
      const { beside } = fieldAt(file, path)
      const name = lastOf(path)
      const meant = nearest(name, beside)
      faults.push({
        file,
        path,
        says:
          `there is no field "${name}" here. ` +
          (meant ? `Is "${meant}" meant? ` : '') +
          `There are ${beside.join(', ')}`,
      })
      delete (at(copy, parentOf(path)) as Record<string, unknown>)[name]
    }
  }
}

function wrongValue(
  file: ContentFile,
  issue: v.BaseIssue<unknown>,
  json: unknown,
  schema: v.GenericSchema,
): Fault {
  const path = pathOf(issue)
  const value = at(json, path)
  if (value === undefined) return { file, path, says: 'it is missing' }
  const right = proposals(value, fieldAt(file, path).values).find((one) =>
    isRight(schema, json, path, one),
  )
  return {
    file,
    path,
    says:
      `${written(value)} stands there` +
      (right === undefined ? '' : `. Right would be ${JSON.stringify(right)}`),
  }
}

/** What may have been meant. */
function proposals(value: unknown, values: readonly unknown[]): unknown[] {
  if (typeof value !== 'string')
    return typeof value === 'number' ? [String(value)] : []
  const [, minutes, seconds] = /^(\d+):(\d\d)$/.exec(value) ?? []
  const text = value.trim()
  return [
    ...(minutes ? [Number(minutes) * 60 + Number(seconds)] : []),
    ...(text === '' ? [] : [Number(text), text]),
    text.replaceAll(/\s*\n\s*/g, ' '),
    text.replace(/^http:/, 'https:'),
    text.replace(/^(?=[\w.-]+\.[a-z]{2,}(?:\/|$))/, 'https://'),
    text.replace(/\/intl-[a-z]+\//, '/').replace(/\?.*/, ''),
    text.replace(/^spotify:track:/, 'https://open.spotify.com/track/'),
    nearest(text, values.map(String)),
    text
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, ''),
  ]
}

/** Whether a value would do at a path. */
function isRight(
  schema: v.GenericSchema,
  json: unknown,
  path: string,
  value: unknown,
) {
  if (path === '' || value === undefined || value === '') return false
  const copy = structuredClone(json)
  ;(at(copy, parentOf(path)) as Record<string, unknown>)[lastOf(path)] = value
  const { issues = [] } = v.safeParse(schema, copy)
  return !issues.some((issue) => pathOf(issue) === path)
}

function written(value: unknown) {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a group of fields'
  const text = JSON.stringify(value)
  return text.length > 100 ? `${text.slice(0, 100)}…` : text
}

function pathOf(issue: v.BaseIssue<unknown>) {
  return (issue.path ?? []).map(({ key }) => String(key)).join('.')
}

function parentOf(path: string) {
  return path.slice(0, Math.max(path.lastIndexOf('.'), 0))
}

function lastOf(path: string) {
  return path.slice(path.lastIndexOf('.') + 1)
}

/** What stands at a path of JSON. */
export function at(json: unknown, path: string): unknown {
  if (path === '') return json
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        Object(value) === value && Object.hasOwn(value as object, name)
          ? (value as Record<string, unknown>)[name]
          : undefined,
      json,
    )
}
