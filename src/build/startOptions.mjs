import { parseArgs } from 'node:util'
import { wrongSettings } from './wrongSettings.mjs'

const names = ['port', 'host', 'base']

const help = `  npm start                        builds the site and serves it
  npm start -- --port=8080         at this port, or the next that is free
  npm start -- --host              for other devices of this network, too
  npm start -- --base=/any/path/   below a path`

/**
 * What `npm start` was asked for. `faults` are the sentences to say, and to go
 * no further, when something in it, or in what an owner said, is wrong.
 * @param {readonly string[]} words
 * @param {NodeJS.ProcessEnv} environment where npm puts what comes before `--`,
 *   and PowerShell leaves out the `--`
 */
export function startOptions(words, environment = {}) {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: {
      port: { type: 'string' },
      host: { type: 'boolean' },
      base: { type: 'string' },
    },
    allowPositionals: true,
    strict: false,
  })
  /** @type {Record<string, unknown>} */
  const said = Object.fromEntries(
    names.map((name) => [
      name,
      values[name] ?? environment[`npm_config_${name}`],
    ]),
  )
  const { port = '4173', host = false, base = '/' } = said
  const unknown = [
    ...Object.keys(values)
      .filter((name) => !names.includes(name))
      .map((name) => `${name.length > 1 ? '--' : '-'}${name}`),
    ...positionals,
  ]
  const faults = [
    ...unknown.map(
      (word) => `npm start does not know ${word}. It knows:\n${help}`,
    ),
    ...(/^\d+$/.test(String(port)) &&
    Number(port) >= 1 &&
    Number(port) <= 65_535
      ? []
      : [
          `--port is ${quoted(port)}. It has to be a number ` +
            'from 1 to 65535: --port=4173',
        ]),
    ...([true, false, '', 'true'].includes(/** @type {string} */ (host))
      ? []
      : [
          `--host is ${quoted(host)}. It takes no value: it serves the site ` +
            'at every address of this machine.',
        ]),
    ...wrongSettings({
      base: base === true ? '' : String(base),
      SITE_ORIGIN: environment['SITE_ORIGIN'],
      CORRECTIONS: environment['CORRECTIONS'],
    }),
  ]
  return {
    port: Number(port),
    host: host !== false,
    base: String(base),
    faults,
  }
}

/** @param {unknown} value */
function quoted(value) {
  return value === true ? 'without a value' : JSON.stringify(value)
}
