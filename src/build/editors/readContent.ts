import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent, type ContentTexts } from './checkContent.ts'

/** Both content files as they are on disk. Throws where one is not UTF-8. */
export function contentTexts(root: string): ContentTexts {
  return {
    countdown: textOf(root, 'public/data/countdown.json'),
    soundtrack: textOf(root, 'public/data/soundtrack.json'),
  }
}

/**
 * The content of both files, checked. Throws one error with all that is wrong,
 * and without a stack: where in our code it was found is of no use to an editor.
 */
export function readContent(root: string) {
  const { content, faults } = checkContent(contentTexts(root))
  if (content) return content
  throw withoutStack(faults.join('\n'))
}

/** A file’s text. Throws where it is not there, or not UTF-8. */
export function textOf(root: string, name: string): string {
  let bytes
  try {
    bytes = readFileSync(join(root, name))
  } catch {
    throw withoutStack(`${name} is not there.`)
  }
  try {
    // Leaves out a byte-order mark, too.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw withoutStack(
      `${name} is not UTF-8: save it in that encoding, as editors call it.`,
    )
  }
}

/** An error for an editor. */
export function withoutStack(message: string) {
  const fault = new Error(message)
  fault.stack = message
  return fault
}
