/** What a visitor looks for: what it is, and what it says. */
export type Wanted = {
  readonly role: Role
  /** Word for word, or by a pattern. */
  readonly name: string | RegExp
  /** Where: what a selector finds first. */
  readonly within?: string
}

/** As much of each role as the pages have. */
export const selectors = {
  article: 'article',
  button: 'button',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  dialog: 'dialog[open]',
  fold: 'summary',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  radio: 'input[type=radio]',
  searchbox: 'input[type=search]',
} as const

type Role = keyof typeof selectors

/**
 * All that can be seen and says so, first those of the page itself. Runs in
 * the page, so that it may name nothing from outside.
 */
export function findNodes(
  selector: string,
  name: { readonly source: string; readonly flags: string } | string,
  within: string,
): readonly Element[] {
  const root = document.querySelector(within)
  /** Without what a menu in it would say. */
  function wordsOf(node: Element | null | undefined) {
    const copy = node?.cloneNode(true) as Element | undefined
    for (const part of copy?.querySelectorAll('select, [aria-hidden=true]') ??
      [])
      part.remove()
    return copy?.textContent ?? ''
  }
  function said(node: Element) {
    const labels = (node as HTMLInputElement).labels ?? []
    const by = node.getAttribute('aria-labelledby')?.split(' ') ?? []
    const named = by.map((id) => document.querySelector(`#${CSS.escape(id)}`))
    return (
      node.getAttribute('aria-label') ??
      wordsOf([...named, ...labels, node].find(Boolean))
    )
      .replaceAll(/\s+/g, ' ')
      .trim()
  }
  return [...(root?.querySelectorAll(selector) ?? [])].filter((node) => {
    const shown = node.checkVisibility({ visibilityProperty: true })
    if (!shown) return false
    return typeof name === 'string'
      ? said(node) === name
      : new RegExp(name.source, name.flags).test(said(node))
  })
}
