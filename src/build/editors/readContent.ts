import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent, type ContentTexts } from './checkContent.ts'
import type { ContentFile } from './Fault.ts'

/** Both content files as they are on disk. Throws where one is not UTF-8. */
export function contentTexts(root: string): ContentTexts {
  return {
    countdown: textOf(root, 'countdown'),
    soundtrack: textOf(root, 'soundtrack'),
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

function textOf(root: string, file: ContentFile) {
  const name = `public/data/${file}.json`
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

function withoutStack(message: string) {
  const fault = new Error(message)
  fault.stack = message
  return fault
}
