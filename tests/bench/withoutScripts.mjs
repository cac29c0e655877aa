/**
 * A page as it would be with no script in it: the least that shows the same,
 * and tells search engines the same (JSON-LD is no script, but data).
 * @param {string} html
 */
export function withoutScripts(html) {
  return html.replace(
    /<script\b(?! type="application\/ld)[^>]*>[^]*?<\/script>/g,
    '',
  )
}
