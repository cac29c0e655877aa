import { fold } from '../songs/fold.ts'

/** The words of a text, folded, in the order they stand there. */
export function words(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
