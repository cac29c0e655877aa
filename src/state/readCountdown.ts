import {
  countdownSchema,
  type PublishedCountdown,
} from '../countdown/countdownSchema.ts'
import { parseCountdown } from '../countdown/parseCountdown.ts'
import { LoadError } from './LoadError.ts'

const ours = countdownSchema.entries.version.literal

/**
 * The content in the text of a content file. Throws a `LoadError`, which tells
 * a format of another time from a fault in ours.
 */
export function readCountdown(
  text: string,
  address: string,
): PublishedCountdown {
  try {
    const json: unknown = JSON.parse(text)
    expectFormat(json, address)
    return parseCountdown(json)
  } catch (fault) {
    if (fault instanceof LoadError) throw fault
    throw new LoadError('damaged', `${address}: ${String(fault)}`)
  }
}

function expectFormat(json: unknown, address: string) {
  const { version } = Object(json) as { version?: unknown }
  if (typeof version !== 'number' || version === ours) return
  throw new LoadError(
    version > ours ? 'newer' : 'older',
    `${address}: format ${version}, where this app reads ${ours}`,
  )
}
