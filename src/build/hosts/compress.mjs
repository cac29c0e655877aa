import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { mediaTypes } from './mediaTypes.mjs'

/**
 * As small as each can make it: this is done once.
 * @type {Readonly<Record<string, (text: Buffer) => Promise<Buffer>>>}
 */
const encoders = {
  br: (text) =>
    promisify(brotliCompress)(text, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
    }),
  gz: (text) => promisify(gzip)(text, { level: 9 }),
}

/**
 * Writes the compressed copies of every text in a folder beside it.
 * @param {string} folder
 */
export async function compress(folder) {
  const files = await readdir(folder, { recursive: true })
  const texts = files.filter((file) =>
    mediaTypes[extname(file)]?.includes('charset'),
  )
  await Promise.all(
    texts.flatMap((file) =>
      Object.entries(encoders).map(async ([ending, encode]) => {
        const path = join(folder, file)
        await writeFile(`${path}.${ending}`, await encode(await readFile(path)))
      }),
    ),
  )
}
