import { spawnSync } from 'node:child_process'

/**
 * What a program prints; throws the last it says when it fails.
 * @param {string} program
 * @param {string[]} words
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export function output(program, words, options = {}) {
  const { error, status, stdout, stderr } = spawnSync(program, words, {
    timeout: 60_000,
    ...options,
    encoding: 'utf8',
  })
  if (error) throw new Error(`${program}${why(error)}`, { cause: error })
  if (status !== 0)
    throw new Error(`${program}: ${stderr.trim().split('\n').at(-1)}`)
  return stdout
}

/** @param {NodeJS.ErrnoException} error */
function why({ code, message }) {
  if (code === 'ENOENT') return ' is not there.'
  if (code === 'ETIMEDOUT') return ' took too long.'
  return `: ${message}`
}
