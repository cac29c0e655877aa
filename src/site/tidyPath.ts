import { languageIds } from '../words/languages.ts'
import { decoded } from './decoded.ts'
import { languageHome } from './languageHome.ts'
import { paths } from './paths.ts'
import { tidyWord } from './tidyWord.ts'
import { unseen } from './unseen.ts'

type Tidied = {
  /** The path as the site itself writes it, with the base path before it. */
  readonly path: string
  /** What stood in the path and is none: a search part, a hash, or nothing. */
  readonly rest: string
}

/** The paths of pages, whichever songs there are. */
const shapes = Object.values(paths)
  .filter((path) => path.startsWith('/'))
  .map((path) => new RegExp(`^${path.replace(':slug', '[a-z0-9-]+')}$`))

/**
 * The page that a path was to lead to, however it is spelt: in capitals, with
 * punctuation, blanks or words at its end, `index.html`, a slash too many or too
 * few, encoded twice. Nothing where no page has such a path. Whether there is
 * such a song is not known here. `root` is where the site lies, in all its
 * languages: a page stays in the language that its path is in.
 */
export function tidyPath(pathname: string, root: string): Tidied | undefined {
  const [path = '', mark = '', rest = ''] = decoded(pathname)
    .replace(unseen, '')
    // An address that was put after another is the one that was meant.
    .replace(/^.*https?:[/\\]+[^/\\]+/i, '')
    .split(/([?&#]|;(?=\w+=))(.*)/s)
  const found = [path, cutAfter(path), path.replace(/\s/g, '')]
    .map((one) => page(one, root))
    .find(({ below }) => shapes.some((shape) => shape.test(below)))
  if (found === undefined) return undefined
  return {
    path: languageHome(found.language, root) + found.below.slice(1),
    rest: mark && (mark === '#' ? '#' : '?') + rest,
  }
}

/** Words after an address are no part of it, nor are marks of what it stood in. */
function cutAfter(path: string) {
  return path.trimStart().replace(/[\s<>[\]|].*/s, '')
}

/**
 * The language of a path, and what is below its own, as the site writes paths:
 * `/songs/seven/`. Some programs write hyphens as dashes, and some slashes the
 * other way round.
 */
function page(path: string, root: string) {
  const words = path
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .split(/[/\\]/)
    .map(tidyWord)
    .filter(Boolean)
  const before = root.split('/').filter(Boolean)
  const within = before.every((one, at) => isSame(one, words[at]))
    ? words.slice(before.length)
    : words
  const language = languageIds.find((id) => isSame(id, within[0])) ?? 'en'
  const below = isSame(language, within[0]) ? within.slice(1) : within
  const last = below.pop()?.replace(/(?:^index)?\.html?$/i, '')
  return {
    language,
    below: ['', ...below, ...(last ? [last] : []), ''].join('/').toLowerCase(),
  }
}

function isSame(word: string, other = '') {
  return word.toLowerCase() === other.toLowerCase()
}
