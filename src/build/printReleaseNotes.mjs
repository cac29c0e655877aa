// `node src/build/printReleaseNotes.mjs v1.2.3`: what the code host puts beside
// that tag. It uses nothing but Node, as nothing is installed for it.
import { readFileSync } from 'node:fs'
import { releaseNotes } from './releaseNotes.mjs'

const [tag = ''] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const changes = readFileSync('CHANGELOG.md', 'utf8')
const release = releaseNotes({ tag, version, changes })
if ('fault' in release) {
  console.error(release.fault)
  process.exitCode = 1
} else process.stdout.write(release.notes)
