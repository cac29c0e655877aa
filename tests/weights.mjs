import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { withoutScripts } from './bench/withoutScripts.mjs'

/**
 * What a first visit to a built page asks for, in bytes after brotli as a host
 * sends them, without headers.
 * @param {string} built  the folder of the site
 * @param {string} file  the page's, in it
 */
export function weigh(built, file) {
  /** @param {string} name */
  function fileBytes(name) {
    const content = readFileSync(join(built, name))
    // A host does not compress what is compressed already.
    return name.endsWith('.woff2') ? content.length : bytes(content)
  }

  const html = readFileSync(join(built, file), 'utf8')
  const inline = html.match(/<script>[^]*?<\/script>/g) ?? []
  const named = [...new Set(html.match(/\bassets\/[\w.-]+/g))].filter(
    (name) =>
      !name.endsWith('.woff2') &&
      // Fetched for a search before React alone, of which these visits have none.
      !name.startsWith('assets/early'),
  )
  const fonts = readdirSync(join(built, 'assets'))
    // Not those of the letters that few pages have.
    .filter((name) => /^(?:figtree|shantell-sans)-.{8}\.woff2$/.test(name))
    .map((name) => fileBytes(`assets/${name}`))
  const scripts = named.filter((name) => name.endsWith('.js'))
  const document = bytes(html)
  const bare = bytes(withoutScripts(html))

  return {
    document,
    /** All of it, that in the page included. */
    script: sum(scripts.map(fileBytes)) + bytes(inline.join('')),
    /** What stands in the page for scripts, and what they read there. */
    scriptBeforePaint: document - bare,
    fonts: sum(fonts),
    firstVisit: sum([file, ...named].map(fileBytes)) + sum(fonts),
    /** Times what the same page has to load where no script is in it. */
    beforePaint: document / bare,
  }
}

/** @param {string | Buffer} content */
function bytes(content) {
  return brotliCompressSync(content).length
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
