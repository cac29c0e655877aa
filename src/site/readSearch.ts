import { decoded } from './decoded.ts'
import { tidyWord } from './tidyWord.ts'

/**
 * Where one parameter ends. Before another it may be at a sign that came in by
 * mistake: what we write has none there, where `=` would be encoded, too.
 */
const ends = /&(?:amp(?:;|%3B))*|(?:[?;]|%(?:26|3B|3F))(?=\w+=)/i

/**
 * The parameters of an address's search part as they were meant, by names as we
 * write them: `&amp;Season=1`, `?utm_source=x?season=1` and `season%3D1` are all
 * `season=1`. It reads what we write as we wrote it.
 */
export function readSearch(
  search: string,
  meant = new URLSearchParams(),
): URLSearchParams {
  for (const piece of search.split(ends)) {
    const plain = piece.includes('=') ? piece : decoded(piece)
    if (plain !== piece) readSearch(plain, meant)
    else
      for (const [name, value] of new URLSearchParams(piece))
        meant.append(
          tidyWord(name.split(/[?&;]/).at(-1) ?? '').toLowerCase(),
          value,
        )
  }
  return meant
}
