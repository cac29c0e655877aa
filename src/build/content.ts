import { join, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { readContent } from './editors/readContent.ts'
import { songsPerEpisode } from './songsPerEpisode.ts'

/**
 * Has content that is wrong end whatever is begun with it, with sentences for an
 * editor; while somebody works on the app, says them where they look, and goes on.
 */
export function content(root: string): Plugin {
  return {
    name: 'content',
    config: () => ({
      define: {
        'import.meta.env.SONGS': JSON.stringify(
          songsPerEpisode(readContent(root)),
        ),
      },
    }),
    configureServer(server) {
      const files = ['countdown', 'soundtrack'].map((name) =>
        resolve(root, join('public/data', `${name}.json`)),
      )
      server.watcher.add(files)
      server.watcher.on('change', (file) => {
        if (files.includes(resolve(file))) tell(server, root)
      })
    },
  }
}

/** What is wrong now, in the terminal and over the page; else loads it again. */
function tell({ ws, config }: ViteDevServer, root: string) {
  try {
    readContent(root)
    ws.send({ type: 'full-reload' })
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault)
    config.logger.error(message)
    ws.send({ type: 'error', err: { message, stack: '' } })
  }
}
