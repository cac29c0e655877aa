import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { precacheList } from '../../src/build/prerender/precacheList.ts'

/** What the footer of the later build says. */
export const laterVersion = '0.1.1-1a7e500'

/** What the footer of a built page says. */
export function versionOf(folder: string): string {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  return /Version ([\w.-]+)/.exec(page)?.[1] ?? ''
}

/**
 * A copy of a built folder as the next deployment would leave it: another
 * version, and parts of other names. The old ones are gone. Returns where.
 */
export function laterBuild(folder: string, base: string): string {
  const later = mkdtempSync(join(tmpdir(), 'later-build-'))
  copyBuild(folder, later)
  const parts = readdirSync(join(later, 'assets')).filter((file) =>
    /\.js(?:on)?$/.test(file),
  )
  const files = readdirSync(later, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => /\.(?:html|js)$/.test(name))) {
    const path = join(later, file)
    let text = readFileSync(path, 'utf8')
    text = text.replaceAll(versionOf(folder), laterVersion)
    // Its hashes are those of the old scripts.
    text = text.replace(/<meta http-equiv="Content-Security-Policy".*?>/s, '')
    for (const part of parts) text = text.replaceAll(part, laterName(part))
    writeFileSync(path, text)
  }
  for (const part of parts)
    renameSync(
      join(later, 'assets', part),
      join(later, 'assets', laterName(part)),
    )
  listAnew(later, base)
  return later
}

/** Copies a built folder, but for what is packed: it would hide a change. */
export function copyBuild(folder: string, to: string) {
  cpSync(folder, to, {
    recursive: true,
    filter: (file) => !/\.(?:br|gz)$/.test(file),
  })
}

/** Makes the worker of a built folder list what it keeps as it is now. */
export function listAnew(folder: string, base: string) {
  const worker = join(folder, 'worker.js')
  const code = readFileSync(worker, 'utf8')
  const [line = '', listed = '[]'] = /^const precached=(.*);\n/.exec(code) ?? []
  const files = (JSON.parse(listed) as { url: string }[]).map(({ url }) =>
    url.slice(base.length).replace(/(?<=^|\/)$/, 'index.html'),
  )
  const list = JSON.stringify(precacheList(folder, base, files))
  writeFileSync(
    worker,
    code.replace(line, () => `const precached=${list};\n`),
  )
}

function laterName(part: string) {
  return part.replace('.js', '-later.js')
}
