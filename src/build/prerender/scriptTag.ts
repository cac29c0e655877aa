/** Code that stands in a page: nothing in it may end the element early. */
export function scriptTag(code: string, attributes = ''): string {
  return `<script${attributes}>${code.replaceAll('</', '<\\/').replaceAll('<!--', '\\u003C!--')}</script>`
}
