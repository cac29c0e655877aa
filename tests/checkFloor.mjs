// Holds the built files to the floor that README.md promises. What came later
// may stand there only if its line says how an older browser does without. The
// versions are those of MDN's compatibility tables, browser-compat-data.
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const floor = { chrome: 111, firefox: 121, safari: 16.4 }

/**
 * The first versions that have it, 0 for none yet, and, if it may be used, the
 * question that has to stand in each script that does; of styles, which ask
 * nobody, what becomes of them.
 * @typedef {[
 *   found: RegExp,
 *   chrome: number,
 *   firefox: number,
 *   safari: number,
 *   without?: RegExp | string,
 * ]} Newer
 */

/** @type {Newer[]} */
const inScripts = [
  [/\bPromise\.withResolvers\b/, 119, 121, 17.4],
  [/\bPromise\.try\b/, 128, 134, 18.2],
  [/\b(?:Object|Map)\.groupBy\b/, 117, 119, 17.4],
  [/\bArray\.fromAsync\b/, 121, 115, 16.4],
  [/\.(?:isSubsetOf|isSupersetOf|isDisjointFrom)\(/, 122, 127, 17],
  [/\.symmetricDifference\(/, 122, 127, 17],
  [/\bIterator\.from\b/, 122, 131, 18.4],
  [/\b(?:values|entries|keys)\(\)\.(?:map|filter|take)\(/, 122, 131, 18.4],
  [/\bRegExp\.escape\b/, 136, 134, 18.2],
  [/\bURL\.parse\b/, 126, 126, 18],
  [/\bURL\.canParse\(/, 120, 115, 17, /URL\.canParse\s*\?/],
  [/\bAbortSignal\.any\b/, 116, 124, 17.4],
  [/\.checkVisibility\(/, 105, 106, 17.4],
  [/\.getOrInsert/, 145, 144, 26.2],
  [/\.(?:fromBase64|toBase64)\(/, 140, 133, 18.2],
  [/\.moveBefore\(/, 133, 144, 0],
  [/\b(?:setHTMLUnsafe|parseHTMLUnsafe)\b/, 124, 123, 17.4],
  [/\brequestIdleCallback\(/, 47, 55, 0, /requestIdleCallback\W+in\s/],
  [/\.startViewTransition\(/, 111, 144, 18, /!document\.startViewTransition/],
  [
    /\.showPopover\(/,
    114,
    125,
    17,
    /typeof HTMLElement\.prototype\.showPopover/,
  ],
  [/\btrustedTypes\b.*\.createPolicy/, 83, 148, 26, /\?\.createPolicy/],
  [/\bscheduler\.(?:yield|postTask)\b/, 129, 142, 0],
  [/\bnew Intl\.DurationFormat\b/, 129, 136, 16.4],
  [/\bnavigation\.navigate\(/, 102, 147, 26.2, /typeof navigation\b/],
  [/\bTemporal\.\w/, 144, 139, 0],
  [/\bnew Float16Array\b/, 135, 129, 26.2],
]

/** @type {Newer[]} */
const inStyles = [
  [/\bsubgrid\b/, 117, 71, 16, 'rows of their own height'],
  [/@starting-style/, 117, 129, 17.5],
  [/\blight-dark\(/, 123, 120, 17.5],
  [/\btext-wrap:\s*balance/, 114, 121, 17.5, 'lines as they come'],
  [/\btext-wrap:\s*pretty/, 117, 0, 26, 'lines as they come'],
  [/\bfield-sizing:/, 123, 0, 26.2],
  [/\bcolor-mix\(in [^)]*\bvar\(/, 111, 113, 16.2],
  [/@scope\b/, 118, 146, 17.4],
  [/\b(?:anchor-name|position-anchor|position-area):/, 125, 147, 26],
  [/\binterpolate-size:/, 129, 0, 0],
  [/\bview-transition-name:/, 111, 144, 18, 'no glide'],
  [/\bmatch-element\b/, 137, 144, 18.4, 'no glide'],
  [/\ballow-discrete\b/, 117, 129, 17.4],
  [/::details-content/, 131, 143, 18.4],
  [/\banimation-timeline:/, 115, 0, 26],
  [/\(scripting:/, 120, 113, 17, 'a control that does not answer'],
  [/:popover-open/, 114, 125, 17, 'a mark of our own, beside it in an :is()'],
  [/\bcontent-visibility:/, 85, 125, 18, 'all is laid out at once'],
  [/\bcontain-intrinsic-/, 83, 107, 17, 'the same'],
  [/\blinear\(\s*[\d.]+\s*,/, 113, 112, 17.2],
  [/[^-]\bmask(?:-image)?:/, 120, 53, 15.4, 'its -webkit- name'],
  [/\bscrollbar-width:/, 121, 64, 18.2, 'a scrollbar'],
  [/\b1lh\b/, 109, 120, 16.4],
  [/&/, 120, 117, 17.2],
  [/\bfont-size-adjust:/, 127, 118, 16.4],
  [/\bround\(/, 125, 118, 15.4],
  [/:user-(?:in)?valid/, 119, 88, 16.5],
  [/\b(?:rgb|hsl|oklch)\(from /, 119, 128, 16.4],
]

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })

/** @param {string} ending */
function textsOf(ending) {
  return files
    .filter((file) => extname(file) === ending)
    .map((file) => ({ file, text: readFileSync(join(dist, file), 'utf8') }))
}

/** What stands in a tag of that name, in any page. @param {RegExp} tag */
function inPages(tag) {
  return textsOf('.html').map(({ file, text }) => ({
    file,
    text: (text.match(tag) ?? []).join('\n'),
  }))
}

/** @type {[Newer[], { file: string, text: string }[]][]} */
const held = [
  [inScripts, [...textsOf('.js'), ...inPages(/<script>[^]*?<\/script>/g)]],
  [inStyles, [...textsOf('.css'), ...inPages(/<style>[^]*?<\/style>/g)]],
]

let found = 0
for (const [newer, texts] of held)
  for (const [pattern, chrome, firefox, safari, without] of newer)
    for (const { file, text } of texts) {
      if (!pattern.test(text)) continue
      const late =
        isLate(chrome, floor.chrome) ||
        isLate(firefox, floor.firefox) ||
        isLate(safari, floor.safari)
      const asked = without instanceof RegExp ? without.test(text) : without
      if (!late || asked) continue
      found += 1
      const [what] = pattern.exec(text) ?? []
      console.log(`NEWER ${file}: ${what}, without asking whether it is there`)
    }
if (found > 0) process.exitCode = 1
else console.log('Nothing is newer than the floor, but what asks first.')

/**
 * @param {number} since
 * @param {number} least
 */
function isLate(since, least) {
  return since === 0 || since > least
}
