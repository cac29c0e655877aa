/**
 * Every fault of the page comes through here, whatever found it: React, the
 * content's loader, the browser. It goes to the console and nowhere else. Who
 * runs a site and wants to be told of them adds a line, such as
 *
 *     navigator.sendBeacon('/faults', String(fault))
 */
export function reportFault(fault: unknown): void {
  // For whoever looks.
  // oxlint-disable-next-line no-console
  console.error(fault)
}
