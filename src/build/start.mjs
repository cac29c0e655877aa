// `npm start`: from a fresh clone to the built site in a browser. It uses
// nothing but Node, as nothing may be installed yet, and not even what old
// versions of Node lack, before it has said that this one is too old.
import { wrongNode } from './wrongNode.mjs'

const wrong = wrongNode(process.versions.node)
if (wrong) {
  console.error(wrong)
  process.exitCode = 1
} else {
  const { startSite } = await import('./startSite.mjs')
  process.exitCode = await startSite(process.argv.slice(2))
}
