import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package of somebody else's of which something is in the built site. */
export type ShippedPackage = {
  readonly name: string
  readonly version: string
  /** Its SPDX name, as in https://spdx.org/licenses/ */
  readonly license: string
  readonly folder: string
}

/** The fonts are cut from these packages' files, which no bundle imports. */
const besides = [
  '@fontsource-variable/figtree',
  '@fontsource-variable/shantell-sans',
]

/**
 * The packages that these modules are from, given by their files, and those
 * that are in the site besides. A to Z.
 */
export function shippedPackages(
  modules: readonly string[],
): readonly ShippedPackage[] {
  const folders = modules.flatMap((module) => {
    // The bundler puts a NUL before the path of a module that a plugin wraps.
    const path = module.replace('\0', '').replaceAll('\\', '/')
    const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []
    return folder ?? []
  })
  const all = [...folders, ...besides.map((name) => join('node_modules', name))]
  return [...new Set(all)].map(readPackage).toSorted(byName)
}

function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as ShippedPackage
  return { name, version, license, folder }
}

function byName(a: ShippedPackage, b: ShippedPackage) {
  return a.name < b.name ? -1 : 1
}
