import * as v from 'valibot'
import { DataError } from '../../content/DataError.ts'
import { parseCountdown } from '../../content/parseCountdown.ts'
import { parseSoundtrack } from '../../content/parseSoundtrack.ts'
import { contentVersion } from '../../songs/contentVersion.ts'
import { countdownSchema } from '../../songs/countdownSchema.ts'
import { soundtrackSchema } from '../../songs/soundtrackSchema.ts'
import { contentRules, type BothFiles } from './contentRules.ts'
import type { ContentFile, Fault } from './Fault.ts'
import { readJson, type ReadJson } from './readJson.ts'
import { sayFault } from './sayFault.ts'
import { wrongFields } from './wrongFields.ts'

export type ContentTexts = Readonly<Record<ContentFile, string>>

/** The content of both files, or all that is wrong with them. */
type Checked =
  | { readonly content: BothFiles; readonly faults?: never }
  | { readonly content?: never; readonly faults: readonly string[] }

const schemas = { countdown: countdownSchema, soundtrack: soundtrackSchema }

/**
 * Reads both content files. Everything that is wrong with either is said in one
 * go, each in a sentence or two for an editor: where, of which song, what stands
 * there and what may. A song with a wrong field is not asked whether it goes
 * together with the rest, which is.
 */
export function checkContent(texts: ContentTexts): Checked {
  const read = {
    countdown: readJson(texts.countdown),
    soundtrack: readJson(texts.soundtrack),
  }
  const known = {
    countdown: read.countdown.json,
    soundtrack: read.soundtrack.json,
  }
  const wrong = entriesOf(known).flatMap(([file, json]) =>
    json === undefined ? [] : wrongFields(file, schemas[file], json),
  )
  const said = [
    ...entriesOf(read).flatMap(([file, { slips }]) =>
      slips.map((slip) => ({ file, ...slip, says: `${capital(slip.says)}.` })),
    ),
    ...unique([...wrong, ...contradictions(read, wrong)]).map((fault) => ({
      file: fault.file,
      ...read[fault.file].placeAt(fault.path),
      says: sayFault(fault, known),
    })),
  ]
  if (said.length === 0) {
    const countdown = parseCountdown(known.countdown)
    const soundtrack = parseSoundtrack(known.soundtrack, countdown)
    return { content: { countdown, soundtrack } }
  }
  return {
    faults: said
      .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
      .map(
        ({ file, line, column, says }) =>
          `public/data/${file}.json, line ${line}, column ${column}:\n  ${says}`,
      ),
  }
}

const noSongs = {
  version: contentVersion,
  title: 'None',
  characters: [],
  songs: [],
}

/**
 * What does not go together, and what we do not write so, among the songs of
 * which every field is right by itself. The rest of a file has to be right.
 */
function contradictions(
  read: Readonly<Record<ContentFile, ReadJson>>,
  wrong: readonly Fault[],
): Fault[] {
  const sound = { countdown: [] as number[], soundtrack: [] as number[] }
  const files: Partial<Record<ContentFile, unknown>> = {}
  for (const [file, { json }] of entriesOf(read)) {
    const here = wrong.filter((fault) => fault.file === file)
    if (json === undefined || here.some(({ path }) => !/^songs\.\d/.test(path)))
      continue
    const { songs } = json as { songs: readonly unknown[] }
    const out = new Set(here.map(({ path }) => Number(path.split('.')[1])))
    sound[file] = [...songs.keys()].filter((at) => !out.has(at))
    files[file] = { ...json, songs: sound[file].map((at) => songs[at]) }
  }
  // The other songs are judged by the seasons and characters of the ten.
  if (files.countdown === undefined) return []
  const isThinned =
    sound.countdown.length <
    (read.countdown.json as { songs: readonly unknown[] }).songs.length
  const countdown = v.parse(countdownSchema, files.countdown)
  const soundtrack = v.parse(soundtrackSchema, files.soundtrack ?? noSongs)
  return [
    ...faultsOf('countdown', () => parseCountdown(countdown)),
    ...faultsOf('soundtrack', () => parseSoundtrack(soundtrack, countdown)),
    ...contentRules({ countdown, soundtrack }),
  ]
    .filter(
      // What is only because a song was left out.
      ({ file, path, says }) =>
        !isThinned ||
        file !== 'countdown' ||
        !(
          path === 'songs' ||
          path.startsWith('characters.') ||
          says.includes('leaves a gap')
        ),
    )
    .map((fault) => ({
      ...fault,
      path: fault.path.replace(
        /^songs\.(\d+)/,
        (_, at: string) => `songs.${sound[fault.file][Number(at)]}`,
      ),
    }))
}

/** The faults that the app's own parser finds. */
function faultsOf(file: ContentFile, parse: () => unknown): Fault[] {
  try {
    parse()
    return []
  } catch (fault) {
    if (!(fault instanceof DataError)) throw fault
    return fault.faults.map((line) => {
      const end = line.indexOf(': ')
      return { file, path: line.slice(0, end), says: line.slice(end + 2) }
    })
  }
}

function entriesOf<Value>(record: Readonly<Record<ContentFile, Value>>) {
  return Object.entries(record) as [ContentFile, Value][]
}

function unique(faults: readonly Fault[]) {
  return [
    ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
  ]
}

function capital(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
