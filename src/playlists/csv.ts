/**
 * Rows as CSV by RFC 4180: CRLF after every row, nothing after a comma, quotes
 * only around a field that needs them, a quote inside doubled. There is no byte
 * order mark, which importers take for part of the first column's name; what a
 * spreadsheet wants is in `spreadsheetCsv`.
 *
 * A field that begins with `=`, `+`, `-`, `@`, a tab or a CR stays as it is. A
 * spreadsheet may take it for a formula, and OWASP's “CSV Injection” puts an
 * apostrophe before it; but importers would search for the apostrophe too, and
 * “+44” is a band. So what is written has to be ours: names out of the content
 * file, whose test tells when one begins so, and never what a visitor typed.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(text: string) {
  const written = text.toWellFormed()
  return /[",\r\n]/.test(written)
    ? `"${written.replaceAll('"', '""')}"`
    : written
}
