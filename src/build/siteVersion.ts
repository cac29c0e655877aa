import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What the site is made from; the lock file names the packages. */
const files = ['index.html', 'package-lock.json', 'vite.config.ts']
const folders = ['src', 'public']

/**
 * The number in package.json and seven digits of a hash over all that the site
 * is made from: `0.1.0-4f0c2ab`. The same sources give the same version on any
 * machine, and a change to any of them another.
 */
export function siteVersion(root: string): string {
  function read(file: string) {
    return readFileSync(join(root, file))
  }
  const { version } = JSON.parse(String(read('package.json'))) as {
    version: string
  }
  const found = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
      .map((file) => file.replaceAll('\\', '/')),
  )
  const hash = createHash('sha256').update(version)
  for (const file of [...files, ...found.toSorted()])
    hash.update(file).update(read(file))
  return `${version}-${hash.digest('hex').slice(0, 7)}`
}
