import { createElement, Fragment, type ReactNode } from 'react'
import type { Rich } from '../words/Rich.ts'

/**
 * Draws a sentence that has a link, or another element, among its words: each
 * part of it an element of its own, since translators change text nodes.
 */
export function Sentence({ of: parts }: { readonly of: Rich<ReactNode> }) {
  return createElement(
    Fragment,
    null,
    ...parts.map((part) =>
      typeof part === 'string' ? createElement('span', null, part) : part,
    ),
  )
}
