import type { LanguageId } from '../../words/languages.ts'
import type { BothFiles } from './contentRules.ts'
import type { ContentFile } from './Fault.ts'
import { readContent, textOf, withoutStack } from './readContent.ts'
import { readJson } from './readJson.ts'
import { translateContent } from './translateContent.ts'

/**
 * The content of both files in a language, checked. Throws one error with all
 * that is wrong, as `readContent` does, which reads English.
 */
export function readContentIn(root: string, language: LanguageId): BothFiles {
  const english = readContent(root)
  if (language === 'en') return english
  const faults: string[] = []
  function read<File extends BothFiles[ContentFile]>(
    file: ContentFile,
    facts: File,
  ): File {
    const name = `public/data/${language}/${file}.json`
    const { json, placeAt, slips } = readJson(textOf(root, name))
    function say({ line, column }: ReturnType<typeof placeAt>, says: string) {
      faults.push(`${name}, line ${line}, column ${column}:\n  ${says}`)
    }
    for (const { says, ...place } of slips) say(place, `${says}.`)
    if (json === undefined || slips.length > 0) return facts
    const { content, faults: found = [] } = translateContent(facts, json)
    for (const { path, says } of found) say(placeAt(path), says)
    return content ?? facts
  }
  const content = {
    countdown: read('countdown', english.countdown),
    soundtrack: read('soundtrack', english.soundtrack),
  }
  if (faults.length > 0) throw withoutStack(faults.join('\n'))
  return content
}
