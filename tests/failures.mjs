import { relative } from 'node:path'

/**
 * @typedef {{
 *   name: string,
 *   assertionResults: readonly {
 *     status: string, fullName: string, failureMessages: readonly string[]
 *   }[],
 * }} VitestFile
 * @typedef {{
 *   file: string,
 *   suites?: readonly Suite[],
 *   specs?: readonly {
 *     ok: boolean, title: string, file: string, line: number,
 *     tests: readonly {
 *       results: readonly { error?: { message?: string } }[]
 *     }[],
 *   }[],
 * }} Suite
 */

/**
 * A line for each test that failed: its file, its name, and the first line of
 * what it said.
 * @param {{ testResults?: readonly VitestFile[], suites?: readonly Suite[] }} report
 *   of Vitest or of Playwright, as JSON
 * @returns {readonly string[]}
 */
export function failures({ testResults = [], suites = [] }) {
  return [
    ...testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages: [said] }) =>
          line(relative('.', name), fullName, said),
        ),
    ),
    ...suites.flatMap(failuresOf),
  ]
}

/**
 * @param {Suite} suite
 * @returns {readonly string[]}
 */
function failuresOf({ suites = [], specs = [] }) {
  return [
    ...specs
      .filter(({ ok }) => !ok)
      .map(({ file, line: at, title, tests }) =>
        line(
          `${file}:${at}`,
          title,
          tests
            .flatMap(({ results }) =>
              results.map(({ error }) => error?.message),
            )
            .find(Boolean),
        ),
      ),
    ...suites.flatMap(failuresOf),
  ]
}

/**
 * @param {string} file
 * @param {string} test
 * @param {string} [said]
 */
function line(file, test, said = '') {
  // Playwright colours what it says.
  // oxlint-disable-next-line no-control-regex
  const [first] = said.replace(/\u001b\[\d+m/g, '').split('\n')
  return `${file} › ${test}: ${first}`
}
