import { mapMarks, type Marks } from '../songs/marks.ts'
import { slugPattern } from '../songs/slugPattern.ts'

/** The version of the format; a higher one was written by a newer site. */
const version = 1

/**
 * The marks that this device or an exported file holds. It never fails: what
 * is no text of ours is `unreadable`; one from a version to come is `newer`,
 * and had better not be overwritten. Songs that there are not are kept: they
 * may be back. What is no slug is left out.
 */
export function parseMarks(text: string): Marks | 'unreadable' | 'newer' {
  const json = Object(parseJson(text)) as Record<string, unknown>
  if (json['version'] !== version)
    return Number(json['version']) > version ? 'newer' : 'unreadable'
  return mapMarks((mark) => {
    const slugs = json[mark]
    return Array.isArray(slugs) ? slugs.filter(isSlug) : []
  })
}

/** The text that `parseMarks` reads back as these marks, to keep or export. */
export function formatMarks(marks: Marks): string {
  return JSON.stringify({ version, ...marks })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isSlug(value: unknown): value is string {
  return typeof value === 'string' && slugPattern.test(value)
}
