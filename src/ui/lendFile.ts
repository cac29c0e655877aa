/** How long a file has an address, in milliseconds. */
export const lent = 60_000

/**
 * The address of a file, for a minute: Safari reads what is downloaded late, and
 * a picture is pressed to be kept. Nothing where the browser gives none.
 */
export function lendFile(file: File): string | undefined {
  try {
    const href = URL.createObjectURL(file)
    setTimeout(() => URL.revokeObjectURL(href), lent)
    return href
  } catch {
    return undefined
  }
}
