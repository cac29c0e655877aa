import { readDevice } from '../device/readDevice.ts'
import { anyService } from '../listening/anyService.ts'
import { elsewhere } from '../listening/elsewhere.ts'
import { linkedService } from '../lists/linkedService.ts'
import * as listenNames from '../listening/listenNames.ts'
import { listeningKeys } from '../listening/listeningKeys.ts'
import { searchLink } from '../listening/searchLink.ts'
import { parseService, services } from '../listening/services.ts'
import { parseStorefront, storefront } from '../listening/storefront.ts'

/**
 * Makes each Listen the link to the visitor's own service, or to the one that
 * the address asks for, before the first paint. It changes attributes, which
 * React leaves as they are until it draws the same, and a text that is marked
 * as not the build's to say.
 */
export function earlyListen(): void {
  const service =
    linkedService(location.search).service ??
    parseService(readDevice(listeningKeys.service))
  if (!service) return
  const shop =
    parseStorefront(readDevice(listeningKeys.storefront)) ??
    storefront(navigator.languages)
  const { name } = services[service]

  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    `[${listenNames.term}]`,
  )) {
    const href = searchLink(
      service,
      link.getAttribute(listenNames.term) ?? '',
      shop,
    )
    if (href)
      Object.assign(link, elsewhere, {
        href,
        ariaLabel: named(link, listenNames.name),
      })
  }
  for (const line of document.querySelectorAll(`[${listenNames.where}]`))
    line.textContent = named(line, listenNames.where)

  /** What the build left to be said, with the service’s name in it. */
  function named(element: Element, attribute: string) {
    return element.getAttribute(attribute)?.replace(anyService, name) ?? ''
  }
}
