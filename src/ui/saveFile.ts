/** Hands a file to the browser, to be put where downloads go. */
export function saveFile(file: File): void {
  const href = URL.createObjectURL(file)
  const link = document.createElement('a')
  Object.assign(link, { href, download: file.name }).click()
  // Safari reads the blob later: revoked at once, the download would fail.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
