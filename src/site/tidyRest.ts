import { decoded } from './decoded.ts'
import { readSearch } from './readSearch.ts'
import { tidyWord } from './tidyWord.ts'

/**
 * What follows the path of an address, its search part and its hash, mended:
 * each parameter stands under its own name, and what came after the hash by
 * mistake is before it. What is whole stays as it is.
 */
export function tidyRest(rest: string): string {
  // As most are, and the first use of a pattern takes its time.
  if (rest === '') return rest
  const [search = '', hash = ''] = rest
    // `&#38;` is a sign, and has a hash in it that is none.
    .replace(
      /&#(x?)0*([\da-f]{2});/gi,
      (_, hex, code) => `%${hex ? code : Number(code).toString(16)}`,
    )
    .split(/#(.*)/)
  const [id = '', more = ''] = decoded(hash)
    .replace(/^#+/, '')
    .split(/(?:[?&#]|(?=\w+=))(.*)/s)
  const meant = String(readSearch(`${search}&${more}`))
  const said =
    String(new URLSearchParams(search)) === meant
      ? search
      : `?${meant}`.replaceAll('%2C', ',')
  const target = tidyWord(tidyWord(id).replace(/[^\w-].*/s, '')).toLowerCase()
  return said + (target && `#${target}`)
}
