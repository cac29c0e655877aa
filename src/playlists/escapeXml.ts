/**
 * A text for between the tags of XML 1.0. What XML has no way to write becomes
 * U+FFFD: half a surrogate pair, most controls, U+FFFE and U+FFFF
 * (https://www.w3.org/TR/xml/#charsets). A carriage return is named, or readers
 * would take it for a line feed (#sec-line-ends).
 */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}

const unwritable =
  /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
