import { services, type ServiceId } from './services.ts'

/**
 * The https address that searches a service for what `searchTerm` returns, or
 * the service's home page where there are no words to search for. `undefined` if
 * the address would not be read as it is written. Without a storefront Apple
 * finds its own.
 */
export function searchLink(
  service: ServiceId,
  words: string,
  storefront?: string,
): string | undefined {
  const { page } = services[service]
  const term = page.includes('?') ? words : pathTerm(words)
  // In a path `.` and `..` climb (WHATWG URL); nowhere do they find a song.
  const address = /^\.{0,2}$/.test(term)
    ? page.replace(/\/.*/, '/')
    : page
        .replace('{storefront}/', storefront ? `${storefront}/` : '')
        .replace('{q}', encode(term))
  // Read back unchanged, it has our scheme and host, no login and no port.
  const link = `https://${address}`
  return new URL(link).href === link ? link : undefined
}

/** Without the characters that services decode too early, and then miss. */
function pathTerm(term: string) {
  return term.replace(/[\s/\\%+#?]+/g, ' ').trim()
}

/** Escapes the marks at which Markdown and chats would end a link, too. */
function encode(term: string) {
  return encodeURIComponent(term).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
