/** Fetches the page anew, with whatever is new by now. */
export function loadPage(): void {
  window.location.reload()
}
