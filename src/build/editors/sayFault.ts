import { fieldAt } from './describedSchema.ts'
import type { ContentFile, Fault } from './Fault.ts'
import { fieldWords } from './fieldWords.ts'
import { valueWords } from './valueWords.ts'
import { at } from './wrongFields.ts'

type Files = Readonly<Record<ContentFile, unknown>>

/**
 * A fault in a sentence or two: of which song, by its title, in which field, what
 * is wrong, and what may stand there.
 */
export function sayFault(fault: Fault, files: Files) {
  const { file, path, says } = fault
  const maybe = mayStand(fault, files)
  return (
    `${[ownerOf(files[file], path), fieldOf(path)].filter(Boolean).join(', ')}: ${says}.` +
    (maybe ? ` May stand there: ${maybe}.` : '')
  )
}

/** The entry of a list of the file that something is in, by its name. */
function ownerOf(json: unknown, path: string) {
  const [list = '', index] = path.split('.')
  if (index === undefined || !/^\d+$/.test(index)) return ''
  const number = Number(index) + 1
  const entry = Object(at(json, `${list}.${index}`)) as Record<string, unknown>
  const name = ['title', 'name', 'slug', 'id']
    .map((field) => entry[field])
    .find(
      (value) =>
        typeof value === 'number' || (typeof value === 'string' && value),
    )
  const kind = {
    songs: 'song',
    characters: 'character',
    parts: 'season or film',
  }[list]
  return name === undefined
    ? `the ${kind} number ${number}`
    : `“${name as string | number}” (${kind} ${number})`
}

/** The field in words, and which of a list it is: “sources, number 2”. */
function fieldOf(path: string) {
  if (path === '') return 'the whole file'
  const names = path.split('.').slice(/^[a-z]+\.\d+/.test(path) ? 2 : 0)
  if (names.length === 0) return ''
  const words = wordsOf(path)
  const numbers = names
    .filter((name) => /^\d+$/.test(name))
    .map((name) => Number(name) + 1)
  return [
    words ? `the ${words.name}` : `the field "${names.at(-1)}"`,
    ...(numbers.length > 0 ? [`number ${numbers.join(', ')}`] : []),
  ].join(', ')
}

function mayStand(fault: Fault, files: Files) {
  const { file, path, says } = fault
  const { beside, isNeeded, values } = fieldAt(file, path)
  const listed = values.length > 0 ? values : idsFor(fault, files)
  const may =
    listed.length > 0
      ? listed.map((value) => explained(value)).join('; ')
      : wordsOf(path)?.maybe
  const isOptional =
    !says.startsWith('it is missing') &&
    !isNeeded &&
    beside.includes(path.slice(path.lastIndexOf('.') + 1))
  return may && isOptional && !may.includes('leave it out')
    ? `${may}; or leave it out`
    : may
}

/** What the rest of the content has, and a field of a song may name. */
function idsFor({ file, path }: Fault, files: Files): readonly unknown[] {
  const field = fieldPath(path)
  const song = path.split('.').slice(0, 2).join('.')
  const parts = listAt(files.countdown, 'parts')
  if (field === 'songs.story.inferred')
    return listAt(files[file], `${song}.story.characters`)
  if (field === 'songs.story.characters')
    return [
      files.countdown,
      ...(file === 'soundtrack' ? [files.soundtrack] : []),
    ]
      .flatMap((json) => listAt(json, 'characters'))
      .map((entry) => at(entry, 'id'))
  if (field === 'songs.season')
    return parts
      .map((part) => at(part, 'id'))
      .filter((id) => file === 'soundtrack' || typeof id === 'number')
  if (field === 'songs.episode') {
    const season = at(files[file], `${song}.season`)
    const part = parts.find((one) => at(one, 'id') === season)
    return listAt(part, 'episodes').map((episode) => at(episode, 'number'))
  }
  return []
}

function listAt(json: unknown, path: string): readonly unknown[] {
  const value = at(json, path)
  return Array.isArray(value) ? value : []
}

function explained(value: unknown) {
  const text = JSON.stringify(value) ?? ''
  const words = valueWords[value as keyof typeof valueWords] as
    | string
    | undefined
  return words ? `${text} (${words})` : text
}

/** A path without the numbers of entries: `songs.year`. */
function fieldPath(path: string) {
  return path.replaceAll(/\.\d+(?=\.|$)/g, '')
}

function wordsOf(path: string) {
  const field = fieldPath(path)
  return Object.hasOwn(fieldWords, field)
    ? fieldWords[field as keyof typeof fieldWords]
    : undefined
}
