import { versionMark } from '../site/versionMark.ts'
import * as words from '../words/words.ts'

/**
 * Which version of the site this page is of. It stands in the page, not in the
 * script: that keeps its name, and so its place in caches, while it stays the
 * same.
 */
export function pageVersion(): string {
  if (import.meta.env.SSR) return versionMark
  const said = document.querySelector<HTMLMetaElement>('meta[name=version]')
  return said?.content ?? words.inDevelopment
}
