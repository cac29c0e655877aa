/** A package of somebody else's of which something is in the built site. */
export type ShippedPackage = {
  readonly name: string
  readonly version: string
  /** Its SPDX name, as in https://spdx.org/licenses/ */
  readonly license: string
  readonly folder: string
}
