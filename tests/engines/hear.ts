/** What a page did that no page of ours may, in the order it did. */
export type Heard = { readonly heard: string[] }

/**
 * Stands first in every page, before its policy, and hears of every fault. It
 * is written into the page as text, so that it may name nothing from outside.
 */
export function hear() {
  const heard: string[] = []
  Object.assign(globalThis, { heard })
  const { error } = console
  console.error = (...words: unknown[]) => {
    heard.push(words.map(String).join(' '))
    error(...words)
  }
  addEventListener(
    'error',
    ({ message, target }) => {
      const { src, href } = Object(target) as { src?: string; href?: string }
      heard.push(message || `Cannot have ${src ?? href}`)
    },
    true,
  )
  addEventListener('unhandledrejection', ({ reason }) => {
    heard.push(String(reason))
  })
  addEventListener('securitypolicyviolation', (event) => {
    heard.push(`${event.violatedDirective} forbids ${event.blockedURI}`)
  })
}
