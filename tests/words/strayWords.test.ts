import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

/**
 * Where nobody but us reads: what editors and owners of the site are told, and
 * the rooms of the catalogue itself and of styles.
 */
const notForVisitors = /^src\/(?:words|styles|build\/(?!prerender\/))/

/** What reads like words and is none: selectors, keys, names of the platform. */
const platform = new Set([
  'noopener noreferrer',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Enter',
  'Escape',
  'Space',
  'Tab',
  'a, button, summary',
  'input, select, textarea',
  // What search engines and the worker read.
  'User-agent: *',
  'Allow: /',
  'Sitemap: ',
  'const precached=',
  'const searched=',
])

/** Attributes and properties that say nothing to anybody. */
const silent =
  /^(?:class\w*|id|key|name|type|role|rel|href|to|path|file|module|data-.*|d|viewBox|fill|transform|html[fF]or|for|inputMode|method|autoComplete|referrerPolicy|media|property|charSet|aria-(?:current|live|haspopup|controls|labelledby|describedby|pressed|expanded|hidden))$/

/** What takes an id, or a word of the platform. */
const names =
  /^(?:absence|labelledBy|auto\w+|enterKeyHint|@type|defaultFontFamily)$/

/** A template that is HTML or SVG: what stands between its tags is read. */
const markup = /^[\s#]*(?:<|[\w-]+=")/
const tagsOfMarkup = /<[^>]*>?|[\w-]+="[^"]*"/g

type Node = {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

/** What a visitor could read, in a file’s text: never an import or a type. */
function readableTexts(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8')
  const { program } = parseSync(file, source)
  const texts: string[] = []
  visit(program as unknown as Node, false)
  return texts

  function visit(node: Node, drawn: boolean): void {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ImportExpression':
      case 'TSLiteralType':
      case 'TSTypeAliasDeclaration':
      case 'ThrowStatement':
        return
      case 'JSXAttribute': {
        const { name } = (node['name'] as Node)['name'] as Node
        const called = String(name ?? (node['name'] as Node)['name'])
        if (silent.test(called) || names.test(called)) return
        break
      }
      case 'JSXText':
        note(String(node['value']), true)
        return
      case 'Literal':
        if (typeof node['value'] === 'string')
          note(
            markup.test(node['value'])
              ? node['value'].replaceAll(tagsOfMarkup, ' ')
              : node['value'],
            drawn,
          )
        return
      case 'TemplateElement':
        note((node['value'] as { readonly cooked: string }).cooked, drawn)
        return
      case 'TemplateLiteral': {
        const text = (node['quasis'] as { value: { cooked: string } }[])
          .map(({ value }) => value.cooked)
          .join('#')
        if (!markup.test(text)) break
        note(text.replaceAll(tagsOfMarkup, ' '), true)
        visitAll(node['expressions'], drawn)
        return
      }
      case 'BinaryExpression':
        // What is compared is not said.
        if (/^[!=]==?$|^in$/.test(String(node['operator']))) return
        break
      case 'Property':
      case 'ObjectProperty': {
        const { name, value } = node['key'] as Node
        if (!names.test(String(name ?? value))) visitAll(node['value'], drawn)
        return
      }
      default:
    }
    const within =
      drawn || /^JSX(?:Attribute|ExpressionContainer)$/.test(node.type)
    // In a call or a condition within JSX, what is given is not yet drawn.
    const still = /^(?:CallExpression|MemberExpression)$/.test(node.type)
      ? false
      : within
    for (const [key, value] of Object.entries(node))
      if (key !== 'test' || node.type !== 'ConditionalExpression')
        visitAll(value, still)
  }

  function visitAll(value: unknown, drawn: boolean): void {
    if (Array.isArray(value)) for (const one of value) visitAll(one, drawn)
    else if (value && typeof value === 'object' && 'type' in value)
      visit(value as Node, drawn)
  }

  function note(text: string, drawn: boolean) {
    if (platform.has(text)) return
    if (drawn ? /\p{L}{2}/u.test(text) : reads(text)) texts.push(text.trim())
  }
}

/** A sentence, or a word that begins with a capital, as names of ours do not. */
function reads(text: string) {
  return (
    /\p{L}[\p{L}’']*[,.:;!?]? (?:\p{L}|\d)/u.test(text) ||
    /^\p{Lu}\p{Ll}/u.test(text) ||
    /[’“”…]/u.test(text)
  )
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file))
  .filter((file) => !notForVisitors.test(file))

const rooms = [...new Set(files.map(room))].toSorted()

test.each(rooms)('no words stand in %s but in the catalogue', (name) => {
  const stray = files
    .filter((file) => room(file) === name)
    .flatMap((file) => readableTexts(file).map((text) => `${file}: ${text}`))
  expect(stray.join('\n')).toBe('')
})

function room(file: string) {
  const [, first = '', second, third] = file.split('/')
  if (second === undefined) return 'src'
  return ['pages', 'build'].includes(first) && third !== undefined
    ? `${first}/${second}`
    : first
}
