import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { services } from '../../src/listening/services.ts'

/**
 * Where nobody but us reads: what editors and owners of the site are told, the
 * rooms of the catalogue itself and of styles, and files that are read by
 * programs, which know their columns by these names alone.
 */
const notForVisitors =
  /^src\/(?:words|styles|build\/(?!prerender\/(?!indexFiles))|playlists\/(?:songsCsv|tuneMyMusicCsv|xspf)\.ts$)/

/** What is wrong with a content file. */
const forEditors = /^src\/(?:songs\/fields|content\/parseContent)\.ts$/

/** What reads like words and is none: selectors, keys, names of the platform. */
const platform = new Set<string>([
  'noopener noreferrer',
  '(prefers-reduced-motion: reduce)',
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
  'input, textarea',
  '(prefers-color-scheme: dark)',
  '(pointer: coarse)',
  // The same in every language.
  ...Object.values(services).map(({ name }) => name),
  'a, button, summary',
  'input, select, textarea',
  // What the worker reads.
  'const searched=',
  'Already initialized',
  'text/html; charset=utf-8',
])

/** A list of regions, as ISO 3166 writes them. */
const regions = /^[a-z]{2}(?: [a-z]{2})+$/

/** Attributes and properties that say nothing to anybody. */
const silent =
  /^(?:class\w*|id|key|name|type|translate|role|rel|href|to|lang|scope|popover\w*|focusable|shape|what|facet|path|file|module|data-.*|d|viewBox|fill|transform|html[fF]or|for|inputMode|method|autoComplete|referrerPolicy|media|property|charSet|aria-(?:current|live|haspopup|controls|labelledby|describedby|pressed|expanded|hidden)|autoCapitalize|preserveAspectRatio|absence)$/

/** The same, where the platform or a component of ours takes one of a few, or an id. */
const ofFew =
  /^(?:@type|absence|accept|auto\w+|decoding|defaultFontFamily|enterKeyHint|labelledBy|lang|loading|target)$/

/** A text that is HTML or SVG, with # for what is put in. */
const markup = /^[\s#]*(?:<|[\w-]+=")/

/** What is read of such a text: beside its tags, and in some attributes. */
function wordsOf(text: string) {
  return text.replaceAll(/<[^>]*>?|[\w-]+="[^"]*"/g, (tag) =>
    [
      ...tag.matchAll(
        /(?<!name="(?:robots|viewport)" )\b(?:alt|title|aria-label|content)="([^"]*)/g,
      ),
    ]
      .map(([, said]) => said)
      .join(' '),
  )
}

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
      // The faults of a content file, which parsers yield to its editors.
      case 'YieldExpression':
        return
      case 'PropertyDefinition':
        if (silent.test(String((node['key'] as Node)['name']))) return
        break
      case 'NewExpression':
      case 'CallExpression': {
        // A fault’s own message is for whoever reports it.
        const { type, name } = node['callee'] as Node
        if (type === 'Super' || String(name).endsWith('Error')) return
        break
      }
      case 'JSXAttribute': {
        const { name } = (node['name'] as Node)['name'] as Node
        const called = String(name ?? (node['name'] as Node)['name'])
        if (silent.test(called) || ofFew.test(called)) return
        break
      }
      case 'JSXText':
        note(String(node['value']), true)
        return
      case 'Literal':
        if (typeof node['value'] === 'string')
          note(
            markup.test(node['value']) ? wordsOf(node['value']) : node['value'],
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
        note(wordsOf(text), true)
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
        if (!ofFew.test(String(name ?? value))) visitAll(node['value'], drawn)
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
    if (platform.has(text) || regions.test(text)) return
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
  .filter((file) => !notForVisitors.test(file) && !forEditors.test(file))

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
