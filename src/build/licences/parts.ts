import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { npm } from '../npm.mjs'
import { billOfMaterials } from './billOfMaterials.ts'
import { licenceTexts } from './licenceTexts.ts'
import { shippedPackages } from './shippedPackages.ts'

/**
 * Says what of others' is in the built site: `licences.txt` for people, and
 * `sbom.cdx.json` for machines that look for known faults.
 */
export function parts(): Plugin {
  const modules = new Set<string>()
  return {
    name: 'parts',
    apply: 'build',
    sharedDuringBuild: true,
    generateBundle(_, bundle) {
      if (this.environment.config.consumer !== 'client') return
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          for (const id of file.moduleIds) modules.add(id)
    },
    buildApp: {
      order: 'post',
      handler: async ({ config: { root, build } }) => {
        const packages = shippedPackages([...modules])
        // In production npm leaves out what is for development, and more.
        const words = ['--sbom-format=cyclonedx', '--include=dev']
        const { stdout, stderr } = npm(
          ['sbom', ...words, '--package-lock-only'],
          root,
          'pipe',
        )
        if (!stdout) throw new Error(`npm sbom: ${stderr}`)
        const folder = resolve(root, build.outDir)
        writeFileSync(`${folder}/licences.txt`, licenceTexts(packages))
        writeFileSync(
          `${folder}/sbom.cdx.json`,
          billOfMaterials(stdout, packages),
        )
      },
    },
  }
}
