import { spawnSync } from 'node:child_process'

/**
 * Runs npm in a folder. Prefers the npm that started us, without a shell: on
 * Windows `npm` alone is a batch file, which Node starts only through one.
 * @param {string[]} words
 * @param {string} cwd
 * @param {'inherit' | 'pipe'} stdio
 */
export function npm(words, cwd, stdio) {
  const cli = process.env['npm_execpath'] ?? ''
  const isNpm = cli.endsWith('npm-cli.js')
  return spawnSync(
    isNpm ? process.execPath : 'npm',
    isNpm ? [cli, ...words] : words,
    {
      cwd,
      stdio,
      encoding: 'utf8',
      shell: !isNpm && process.platform === 'win32',
    },
  )
}
