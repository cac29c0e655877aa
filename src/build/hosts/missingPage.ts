/**
 * What Apache is told of a folder, below the root of the host, that has a page
 * of its own for what is missing in it.
 */
export function missingPage(folder: string): string {
  return `ErrorDocument 404 ${folder}404.html\n`
}
