// The pages that are measured side by side. The limits are made from our own
// built page, so that both show the very same thing.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, loadConfigFromFile } from 'vite'
import { compress } from '../../src/build/hosts/compress.mjs'
import { withoutScripts } from './withoutScripts.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const results = join(root, 'test-results/bench')

/** The pages of each variant that are looked at, by address. */
const pages = [
  'index.html',
  'songs/dance-with-me/index.html',
  'soundtrack/index.html',
  'de/index.html',
]

/**
 * Makes a folder for each variant and returns where they are, and how long the
 * site took to be built.
 *
 * `ours` and `oursAgain` are one and the same, as are the two static ones: how
 * far they differ is the noise of the machine.
 */
export async function makeVariants() {
  const ours = join(root, 'dist')
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results, { recursive: true })
  const begun = performance.now()
  const { status } = spawnSync(process.execPath, ['src/build/buildSite.mjs'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SITE_ORIGIN: '', CORRECTIONS: '' },
  })
  if (status !== 0) throw new Error('The site was not built.')
  const buildSeconds = (performance.now() - begun) / 1000

  const fixed = await copy(ours, 'static', withoutScripts)
  const interactive = await copy(ours, 'interactive', (html) =>
    withoutPolicy(withoutScripts(html)).replace(
      '</body>',
      () => `<script>${smallestFilter}</script></body>`,
    ),
  )
  // The policy would refuse that script.
  const headers = join(interactive, '_headers')
  writeFileSync(headers, withoutPolicy(readFileSync(headers, 'utf8')))
  const client = join(results, 'client')
  await buildClient(client)
  // A host would send one page for every address.
  for (const page of pages.slice(1)) {
    mkdirSync(dirname(join(client, page)), { recursive: true })
    cpSync(join(client, 'index.html'), join(client, page))
  }
  await compress(client)
  return {
    folders: {
      ours,
      oursAgain: ours,
      static: fixed,
      staticAgain: fixed,
      interactive,
      client,
    },
    buildSeconds,
  }
}

/**
 * The app as it would be without pages that were drawn before.
 * @param {string} outDir
 */
async function buildClient(outDir) {
  const env = { command: /** @type {const} */ ('build'), mode: 'production' }
  const ours = (await loadConfigFromFile(env, undefined, root))?.config
  await build({
    ...ours,
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: (ours?.plugins ?? [])
      .flat()
      .filter(
        (plugin) =>
          plugin &&
          'name' in plugin &&
          !['prerender', 'licences', 'hosts'].includes(plugin.name),
      ),
    build: { ...ours?.build, outDir, emptyOutDir: true },
  })
}

/**
 * Our own site, headers and all, with its pages changed.
 * @param {string} from
 * @param {string} name
 * @param {(html: string) => string} change
 */
async function copy(from, name, change) {
  const to = join(results, name)
  cpSync(from, to, { recursive: true })
  for (const page of pages) {
    const file = join(to, page)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, change(readFileSync(file, 'utf8')))
    for (const ending of ['br', 'gz']) rmSync(`${file}.${ending}`)
  }
  await compress(to)
  return to
}

/** @param {string} text  a page, or `_headers` */
function withoutPolicy(text) {
  return text.replace(/^.*Content-Security-Policy.*\n/m, '')
}

/**
 * The interactive limit: about a kilobyte that filters the cards by what the
 * controls say, and knows nothing else.
 */
const smallestFilter = `(() => {
  const cards = [...document.querySelectorAll('article[id]')].map((card) => ({
    place: card.closest('li'),
    season: [card.dataset.season],
    character: [...card.querySelectorAll('button[aria-pressed]')].map((b) =>
      b.firstChild.textContent.toLowerCase()),
    words: card.textContent.toLowerCase(),
  }))
  const chosen = (name) =>
    [...document.querySelectorAll('[name=' + name + ']:checked')].map((b) => b.value)
  function filter() {
    const season = chosen('season'), character = chosen('character')
    const query = document.querySelector('[name=q]').value.toLowerCase()
    const keeps = (want, has) => !want.length || want.some((one) => has.includes(one))
    for (const card of cards)
      card.place.hidden = !(keeps(season, card.season) &&
        keeps(character, card.character) && card.words.includes(query))
    const address = new URLSearchParams()
    if (season.length) address.set('season', season)
    if (character.length) address.set('character', character)
    if (query) address.set('q', query)
    history.replaceState(null, '', '?' + address)
  }
  document.addEventListener('input', filter)
})()`
