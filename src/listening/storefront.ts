const regionSubtag = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i

/**
 * Apple's storefront for `navigator.languages`: the first region that one of
 * them names (BCP 47), and `undefined` if none does. A bare `en` is no hint:
 * its likeliest region would send half the world to the American shop.
 */
export function storefront(languages: readonly string[]): string | undefined {
  return languages
    .map((language) => parseStorefront(regionSubtag.exec(language)?.[1] ?? ''))
    .find(Boolean)
}

/**
 * A storefront that was typed or stored, as Apple writes it (ISO 3166-1
 * alpha-2, lower case; `UK` is `gb`), or `undefined` for anything else.
 */
export function parseStorefront(text: string): string | undefined {
  if (!/^[a-z]{2}$/i.test(text)) return undefined
  return new Intl.Locale(`und-${text}`).region?.toLowerCase()
}
