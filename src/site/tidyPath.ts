import { decoded } from './decoded.ts'
import { pages } from './pages.ts'
import { tidyWord } from './tidyWord.ts'
import { unseen } from './unseen.ts'

type Tidied = {
  /** The path as the site itself writes it, with the base path before it. */
  readonly path: string
  /** What stood in the path and is none: a search part, a hash, or nothing. */
  readonly rest: string
}

/** The paths of pages, whichever songs there are. */
const shapes = Object.values(pages)
  .filter(({ path }) => path.startsWith('/'))
  .map(({ path }) => new RegExp(`^${path.replace(':slug', '[a-z0-9-]+')}$`))

/**
 * The page that a path was to lead to, however it is spelt: in capitals, with
 * punctuation, blanks or words at its end, `index.html`, a slash too many or too
 * few, encoded twice. Nothing where no page has such a path. Whether there is
 * such a song is not known here.
 */
export function tidyPath(pathname: string, base: string): Tidied | undefined {
  const [path = '', mark = '', rest = ''] = decoded(pathname)
    .replace(unseen, '')
    .split(/([?&#]|;(?=\w+=))(.*)/s)
  const found = [path, cutAtBlank(path), path.replace(/\s/g, '')]
    .map((one) => folder(one, base))
    .find((one) => shapes.some((shape) => shape.test(one)))
  if (found === undefined) return undefined
  return {
    path: base + found.slice(1),
    rest: mark && (mark === '#' ? '#' : '?') + rest,
  }
}

/** Words after an address are no part of it. */
function cutAtBlank(path: string) {
  return path.trimStart().replace(/\s.*/s, '')
}

/** Below the site's own address, as it writes its paths: `/songs/seven/`. */
function folder(path: string, base: string) {
  const words = path.split('/').map(tidyWord).filter(Boolean)
  const before = base.split('/').filter(Boolean)
  const below = before.every((one, at) => isSame(one, words[at]))
    ? words.slice(before.length)
    : words
  const last = below.pop()?.replace(/(?:^index)?\.html?$/i, '')
  return ['', ...below, ...(last ? [last] : []), ''].join('/').toLowerCase()
}

function isSame(word: string, other = '') {
  return word.toLowerCase() === other.toLowerCase()
}
