/**
 * A page as it would be with no script in it: the least that shows the same.
 * @param {string} html
 */
export function withoutScripts(html) {
  return html.replace(/<script\b[^>]*>[^]*?<\/script>/g, '')
}
