import { resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type { LanguageId } from '../words/languages.ts'
import { readContentIn } from './editors/readContentIn.ts'
import { songsPerEpisode } from './songsPerEpisode.ts'

/**
 * Has content that is wrong end whatever is begun with it, with sentences for an
 * editor; while somebody works on the app, says them where they look, and goes on.
 */
export function content(root: string, language: LanguageId): Plugin {
  return {
    name: 'content',
    config: () => ({
      define: {
        'import.meta.env.SONGS': JSON.stringify(
          songsPerEpisode(readContentIn(root, language)),
        ),
      },
    }),
    configureServer(server) {
      const folder = resolve(root, 'public/data')
      server.watcher.on('change', (file) => {
        if (resolve(file).startsWith(folder)) tell(server, root, language)
      })
      if (language === 'en') return
      // As the build publishes it; in English it is the file itself.
      server.middlewares.use((request, response, next) => {
        const asked = (['countdown', 'soundtrack'] as const).find((name) =>
          request.url?.startsWith(`/data/${name}.json`),
        )
        if (!asked) return next()
        response
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify(readContentIn(root, language)[asked]))
      })
    },
  }
}

/** What is wrong now, in the terminal and over the page; else loads it again. */
function tell(
  { ws, config }: ViteDevServer,
  root: string,
  language: LanguageId,
) {
  try {
    readContentIn(root, language)
    ws.send({ type: 'full-reload' })
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault)
    config.logger.error(message)
    ws.send({ type: 'error', err: { message, stack: '' } })
  }
}
