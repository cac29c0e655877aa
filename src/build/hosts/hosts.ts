import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { languageIds } from '../../words/languages.ts'
import type { PrerenderApi, SiteOptions } from '../prerender/prerender.ts'
import { caddyConfig } from './caddyConfig.ts'
import { compress } from './compress.mjs'
import { contentPolicy } from './contentPolicy.ts'
import { headersFile } from './headersFile.ts'
import { htaccess } from './htaccess.ts'
import { missingPage } from './missingPage.ts'
import { nginxConfig } from './nginxConfig.ts'
import { responseHeaders } from './responseHeaders.ts'

/**
 * Fits the built folder out for the hosts that may serve it. Comes after every
 * plugin that writes a file: it reads the pages, and compresses what there is.
 * It does so with English, which is built last, for the pages of all languages.
 * What a server includes lies beside the folder, so that nobody publishes it.
 */
export function hosts({ origin, language }: SiteOptions): Plugin {
  return {
    name: 'hosts',
    apply: (_, { command }) => command === 'build' && language === 'en',
    sharedDuringBuild: true,
    buildApp: {
      order: 'post',
      handler: async ({ config: { root, base, build, plugins } }) => {
        const written = plugins.find(({ name }) => name === 'prerender')
        const { own } = (written as Plugin<PrerenderApi>).api ?? { own: [] }
        const folder = resolve(root, build.outDir)
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .map((file) => file.replaceAll('\\', '/'))
          .toSorted()
        const pages = files
          .filter((file) => file.endsWith('.html'))
          .map((file) => readFileSync(join(folder, file), 'utf8'))
        const languages = languageIds
          .filter((id) => id !== 'en' && files.includes(id))
          .map((id) => `${id}/`)
        const policy = contentPolicy(pages, origin)
        const site = {
          base,
          headers: responseHeaders(policy),
          languages,
          files: [...own].toSorted(),
        }
        for (const [file, text] of [
          [`${folder}/_headers`, headersFile(site)],
          [`${folder}/.htaccess`, htaccess(site)],
          ...languages.map(
            (name) =>
              [`${folder}/${name}.htaccess`, missingPage(base + name)] as const,
          ),
          [`${folder}.hosts/nginx.conf`, nginxConfig(site)],
          [`${folder}.hosts/Caddyfile`, caddyConfig(site)],
        ] as const) {
          mkdirSync(dirname(file), { recursive: true })
          writeFileSync(file, text)
        }
        await compress(folder)
      },
    },
  }
}
