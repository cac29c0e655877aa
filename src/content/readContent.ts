import { contentVersion } from '../songs/contentVersion.ts'
import { LoadError } from './LoadError.ts'

/**
 * The content in the text of a content file. Throws a `LoadError`, which tells
 * a format of another time from a fault in ours.
 */
export function readContent<Content>(
  text: string,
  address: string,
  parse: (json: unknown) => Content,
): Content {
  try {
    const json: unknown = JSON.parse(text)
    expectFormat(json, address)
    return parse(json)
  } catch (fault) {
    if (fault instanceof LoadError) throw fault
    throw new LoadError('damaged', `${address}: ${String(fault)}`)
  }
}

function expectFormat(json: unknown, address: string) {
  const { version } = Object(json) as { version?: unknown }
  if (typeof version !== 'number' || version === contentVersion) return
  throw new LoadError(
    version > contentVersion ? 'newer' : 'older',
    `${address}: format ${version}, where this app reads ${contentVersion}`,
  )
}
