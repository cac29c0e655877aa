// Holds the built files of two pages to their budgets, by bytes alone.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { withoutScripts } from './bench/withoutScripts.mjs'
import { budgets } from './budgets.mjs'

const built = fileURLToPath(new URL('../dist', import.meta.url))
const fonts = readdirSync(join(built, 'assets')).filter((file) =>
  // Not those of the letters that few pages have.
  /^(?:figtree|shantell-sans)-.{8}\.woff2$/.test(file),
)

for (const [address, file] of Object.entries({
  '/': 'index.html',
  '/songs/dance-with-me/': 'songs/dance-with-me/index.html',
})) {
  const html = readFileSync(join(built, file), 'utf8')
  const inline = html.match(/<script>[^]*?<\/script>/g) ?? []
  const named = [...new Set(html.match(/\bassets\/[\w.-]+/g))].filter(
    (name) =>
      !name.endsWith('.woff2') &&
      // Fetched for a search before React alone, of which these visits have none.
      !name.startsWith('assets/early'),
  )
  const scripts = named.filter((name) => name.endsWith('.js'))
  const fontBytes = sum(fonts.map((name) => fileBytes(`assets/${name}`)))

  hold('script', address, sum(scripts.map(fileBytes)) + bytes(inline.join('')))
  hold('fonts', address, fontBytes)
  hold('firstVisit', address, sum([file, ...named].map(fileBytes)) + fontBytes)
  hold('beforePaint', address, bytes(html) / bytes(withoutScripts(html)))
}

/**
 * @param {keyof typeof budgets} name
 * @param {string} address
 * @param {number} value
 */
function hold(name, address, value) {
  const { most, why } = budgets[name]
  const [is, may] = [value, most].map((number) =>
    number > 10 ? `${(number / 1000).toFixed(1)} kB` : number.toFixed(2),
  )
  const holds = value <= most
  if (!holds) process.exitCode = 1
  console.log(
    `${holds ? 'ok  ' : 'OVER'} ${name} of ${address}: ${is} of ${may} (${why})`,
  )
}

/** @param {string} file */
function fileBytes(file) {
  const content = readFileSync(join(built, file))
  // A host does not compress what is compressed already.
  return file.endsWith('.woff2') ? content.length : bytes(content)
}

/** @param {string | Buffer} content */
function bytes(content) {
  return brotliCompressSync(content).length
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
