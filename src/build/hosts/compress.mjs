import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { mediaTypes } from './mediaTypes.mjs'

/**
 * Pages of songs: there are hundreds in each language. The last 7 % of each
 * would cost thirty times the time, more than all else of a build.
 */
const many = /(?:^|\/)songs\//

const quickly = {
  [constants.BROTLI_PARAM_QUALITY]: 8,
  // As far back as there is something: a larger window has to be cleared.
  [constants.BROTLI_PARAM_LGWIN]: 18,
}

/**
 * As small as each can make it: this is done once.
 * @type {Readonly<
 *   Record<string, (text: Buffer, file: string) => Promise<Buffer>>
 * >}
 */
const encoders = {
  br: (text, file) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        ...(many.test(file) && quickly),
      },
    }),
  gz: (text) => promisify(gzip)(text, { level: 9 }),
}

/**
 * Writes the compressed copies of every text in a folder beside it, where there
 * is none yet.
 * @param {string} folder
 */
export async function compress(folder) {
  const files = await readdir(folder, { recursive: true })
  const texts = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => mediaTypes[extname(file)]?.includes('charset'))
  const waiting = texts.values()

  async function compressNext() {
    const { value: file } = waiting.next()
    if (file === undefined) return
    const path = join(folder, file)
    for (const [ending, encode] of Object.entries(encoders)) {
      const copy = `${path}.${ending}`
      if (existsSync(copy)) continue
      // oxlint-disable-next-line no-await-in-loop
      await writeFile(copy, await encode(await readFile(path), file))
    }
    await compressNext()
  }

  // As many at a time as there are processors: hundreds at once take so much
  // memory that clearing it was most of the work.
  const atOnce = availableParallelism()
  await Promise.all(Array.from({ length: atOnce }, compressNext))
}
