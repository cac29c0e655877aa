import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseSync, type ParseResult, type Plugin } from 'vite'

/** A language’s file, and the one message of it that is asked for, if any. */
const wanted = /^(.*\/src\/words\/[a-z-]+\/words\.ts)(?:\?word=(\w+))?$/

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
      const { shared, messages } = read(file)
      // Its whole path would make a build in another folder another build.
      const own = `./${basename(file)}`
      const message = messages.get(word ?? '')
      const code = message
        ? [
            ...shared,
            ...[...message.names]
              .filter((name) => name !== word && messages.has(name))
              .map((name) => `import { ${name} } from '${own}?word=${name}'`),
            message.text,
          ]
        : [...messages.keys()].map(
            (name) => `export { ${name} } from '${own}?word=${name}'`,
          )
      return {
        code: code.join('\n'),
        moduleType: 'ts',
        moduleSideEffects: false,
      }
    },
  }
}

type Words = {
  /** The source of all that is not exported. */
  readonly shared: readonly string[]
  /** That of each exported message by name, and which names stand in its code. */
  readonly messages: ReadonlyMap<
    string,
    { readonly text: string; readonly names: ReadonlySet<string> }
  >
}

type Node = ParseResult['program']['body'][number]

/** Each message asks for its file anew, which is parsed once as it is. */
const parsed = new Map<string, Words>()

function read(file: string): Words {
  const source = readFileSync(file, 'utf8')
  const words = parsed.get(source) ?? readMessages(source)
  parsed.set(source, words)
  return words
}

function readMessages(source: string): Words {
  const shared: string[] = []
  /** Which names stand in the code of what is not exported, by its own. */
  const helpers = new Map<string, ReadonlySet<string>>()
  const messages = new Map<string, { text: string; names: Set<string> }>()
  for (const node of parseSync('words.ts', source).program.body) {
    const text = source.slice(node.start, node.end)
    const names = namesIn(node)
    const own = declaredBy(node)
    if (node.type === 'ExportNamedDeclaration' && own.length > 0)
      for (const name of own) messages.set(name, { text, names })
    else {
      shared.push(text)
      for (const name of own) helpers.set(name, names)
    }
  }
  // With the names in the helpers that a message uses, and in helpers of those:
  // a set hands out what is added while it is gone through.
  for (const { names } of messages.values())
    for (const name of names)
      for (const more of helpers.get(name) ?? []) names.add(more)
  return { shared, messages }
}

/** What a statement declares, exported or not; nothing, if it does something else. */
function declaredBy(node: Node): readonly string[] {
  const declared =
    node.type === 'ExportNamedDeclaration' ? node.declaration : node
  if (declared?.type === 'FunctionDeclaration')
    return declared.id ? [declared.id.name] : []
  if (declared?.type !== 'VariableDeclaration') return []
  return declared.declarations.flatMap(({ id }) =>
    id.type === 'Identifier' ? [id.name] : [],
  )
}

/**
 * The names in a piece of code: a word of a text would put the message of that
 * name into every chunk with the text.
 */
function namesIn(node: unknown, names = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return names
  const { type, name } = node as { type?: unknown; name?: unknown }
  if (type === 'Identifier' && typeof name === 'string') names.add(name)
  for (const child of Object.values(node)) namesIn(child, names)
  return names
}
