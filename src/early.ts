/*
 * What every prerendered page can do before React has started: keep clicks
 * until somebody can answer them. It stands in the page itself, and changes no
 * node that React will take over.
 */

const watch = new AbortController()
const during = { capture: true, signal: watch.signal }
const missed: HTMLButtonElement[] = []

function keep(event: Event) {
  const target = event.target as Element
  const button = target.closest('button')
  if (target.closest('button,input,select')) event.stopPropagation()
  if (button) missed.push(button)
}

function takeOver() {
  watch.abort()
  for (const button of missed) button.click()
}

document.addEventListener('click', keep, during)
document.addEventListener('takeover', takeOver, during)
