import { lendFile } from './lendFile.ts'

/**
 * Hands a file to the browser, to be put where downloads go. Returns the file's
 * address, or nothing if the browser did not take it: what then becomes of it no
 * browser tells.
 */
export function saveFile(file: File): string | undefined {
  const href = lendFile(file)
  if (!href) return undefined
  try {
    const link = document.createElement('a')
    Object.assign(link, { href, download: file.name }).click()
    return href
  } catch {
    return undefined
  }
}
