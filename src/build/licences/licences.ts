import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { LanguageId } from '../../words/languages.ts'
import { licenceTexts } from './licenceTexts.ts'
import { shippedPackages } from './shippedPackages.ts'

/** Says in `licences.txt` what of others' is in the built site: once, in all its languages. */
export function licences(language: LanguageId): Plugin {
  const modules = new Set<string>()
  return {
    name: 'licences',
    apply: (_, { command }) => command === 'build' && language === 'en',
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
        const texts = licenceTexts(shippedPackages([...modules]))
        writeFileSync(resolve(root, build.outDir, 'licences.txt'), texts)
      },
    },
  }
}
