import type { ShippedPackage } from './ShippedPackage.ts'

type Bill = {
  readonly serialNumber?: string
  readonly metadata: {
    readonly timestamp?: string
    readonly component: { readonly 'bom-ref': string; readonly name: string }
  }
  readonly components: readonly {
    readonly 'bom-ref': string
    readonly name: string
  }[]
  readonly dependencies: readonly {
    readonly ref: string
    readonly dependsOn: readonly string[]
  }[]
}

/**
 * Of what `npm sbom` lists in CycloneDX (https://cyclonedx.org), that which is
 * in the site. Told to leave out what is only for development, npm leaves out
 * React too, since a tool asks for it as well. Two builds of the same make the
 * same list: what differs each time is dropped. Throws where a package is not
 * listed.
 */
export function billOfMaterials(
  npmList: string,
  packages: readonly ShippedPackage[],
): string {
  const { serialNumber: _, ...bill } = JSON.parse(npmList) as Bill
  const { timestamp: __, ...metadata } = bill.metadata
  const root = metadata.component['bom-ref']
  const shipped = new Set(
    packages.map(({ name, version }) => `${name}@${version}`),
  )
  const components = bill.components.filter((one) =>
    shipped.has(one['bom-ref']),
  )
  if (components.length !== shipped.size)
    throw new Error(`npm sbom does not list all of ${[...shipped].join(', ')}`)

  return `${JSON.stringify(
    {
      ...bill,
      metadata: {
        ...metadata,
        // npm takes the folder's.
        component: { ...metadata.component, name: root.split('@')[0] },
      },
      components,
      dependencies: bill.dependencies
        .filter(({ ref }) => ref === root || shipped.has(ref))
        .map(({ ref, dependsOn }) => ({
          ref,
          dependsOn: dependsOn.filter((one) => shipped.has(one)),
        })),
    },
    null,
    2,
  )}\n`
}
