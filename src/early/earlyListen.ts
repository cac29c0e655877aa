import { readDevice } from '../device/readDevice.ts'
import { elsewhere } from '../listening/elsewhere.ts'
import * as listenNames from '../listening/listenNames.ts'
import { listeningKeys } from '../listening/listeningKeys.ts'
import { ownWords } from '../listening/ownWords.ts'
import { searchLink } from '../listening/searchLink.ts'
import { parseService } from '../listening/services.ts'
import { parseStorefront, storefront } from '../listening/storefront.ts'

/**
 * Makes each Listen the link to the visitor's own service, or to the one that
 * the address asks for, before the first paint. It changes attributes, which
 * React leaves as they are until it draws the same, and a text that is marked
 * as not the build's to say.
 */
export function earlyListen(): void {
  const asked = new URLSearchParams(location.search).get('service') ?? ''
  const service =
    parseService(asked) ?? parseService(readDevice(listeningKeys.service))
  if (!service) return
  const shop =
    parseStorefront(readDevice(listeningKeys.storefront)) ??
    storefront(navigator.languages)
  const { on, where } = ownWords(service)

  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    `[${listenNames.words}]`,
  )) {
    const href = searchLink(
      service,
      link.getAttribute(listenNames.words) ?? '',
      shop,
    )
    if (href)
      Object.assign(link, elsewhere, { href, ariaLabel: link.ariaLabel + on })
  }
  for (const line of document.querySelectorAll(`[${listenNames.where}]`))
    line.textContent = where
}
