import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ShippedPackage } from './shippedPackages.ts'

const rule = '-'.repeat(72)

/** Has to go along in full, but some packages bring only its notice. */
const apache = { id: 'Apache-2.0', text: 'node_modules/typescript/LICENSE' }

/**
 * Who made what, and on which terms, to the letter: most of these licences ask
 * that they go wherever the work goes. Throws where a package brings none.
 */
export function licenceTexts(packages: readonly ShippedPackage[]): string {
  const whole = packages.some(({ license }) => license === apache.id)
    ? [`${apache.id}\n\n${readFileSync(apache.text, 'utf8')}`]
    : []
  return [
    `This site\n\n${readFileSync('LICENSE', 'utf8')}`,
    ...packages.map(
      ({ name, version, license, folder }) =>
        `${name} ${version} (${license})\n\n${licenceIn(folder)}`,
    ),
    ...whole,
  ]
    .map((text) => `${text.trim()}\n`)
    .join(`\n${rule}\n\n`)
}

function licenceIn(folder: string) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e\b/i.test(name))
  if (!file) throw new Error(`${folder} has no licence text`)
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
}
