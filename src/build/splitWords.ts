import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseSync, type Plugin } from 'vite'

/** A language’s file, and the one message of it that is asked for, if any. */
const wanted = /^(.*\/src\/words\/[a-z]{2}(?:-[a-z]{2})?\.ts)(?:\?word=(\w+))?$/

/**
 * Makes a module of each message, so that a chunk carries the messages that it
 * uses and no other: a bundler puts a module into one chunk, never a part of it.
 * What the file has beside its messages goes with each of them.
 */
export function splitWords(): Plugin {
  return {
    name: 'split-words',
    apply: 'build',
    sharedDuringBuild: true,
    load(id) {
      const [, file, word] = wanted.exec(id) ?? []
      if (!file) return null
      const { shared, messages } = readMessages(readFileSync(file, 'utf8'))
      // Its whole path would make a build in another folder another build.
      const own = `./${basename(file)}`
      const code =
        word === undefined
          ? [...messages.keys()].map((name) => from(own, name))
          : [
              ...shared,
              ...[...messages.keys()]
                .filter(
                  (name) =>
                    name !== word &&
                    new RegExp(`\\b${name}\\b`).test(messages.get(word) ?? ''),
                )
                .map((name) => `import { ${name} } from '${own}?word=${name}'`),
              messages.get(word),
            ]
      return {
        code: code.join('\n'),
        moduleType: 'ts',
        moduleSideEffects: false,
      }
    },
  }
}

function from(file: string, name: string) {
  return `export { ${name} } from '${file}?word=${name}'`
}

/** The source of each exported message by name, and all that is not exported. */
function readMessages(source: string) {
  const shared: string[] = []
  const messages = new Map<string, string>()
  for (const node of parseSync('words.ts', source).program.body) {
    const text = source.slice(node.start, node.end)
    const declared =
      node.type === 'ExportNamedDeclaration' ? node.declaration : null
    if (declared?.type === 'FunctionDeclaration' && declared.id)
      messages.set(declared.id.name, text)
    else if (declared?.type === 'VariableDeclaration')
      for (const { id } of declared.declarations) {
        if (id.type === 'Identifier') messages.set(id.name, text)
      }
    else shared.push(text)
  }
  return { shared, messages }
}
