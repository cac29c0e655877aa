import type { Plugin } from 'vite'
import { languageHome } from '../site/languageHome.ts'
import { languages, type LanguageId } from '../words/languages.ts'

/** The files that stand for those of whichever language is built. */
const standIns = /\/src\/words\/(words|search)\.ts$/

/**
 * Has the words of one language taken, and tells the app which it is. `BASE_URL`
 * is where its pages lie, `SITE_ROOT` where those of all languages do; while one
 * works on the app, both are the same.
 */
export function language(id: LanguageId): Plugin {
  const { tag, dir }: { tag: string; dir: string } = languages[id]
  let [root, home] = ['/', '/']
  return {
    name: 'language',
    // Before Vite finds the file that stands there.
    enforce: 'pre',
    sharedDuringBuild: true,
    config({ base = '/' }, { command }) {
      root = base
      home = command === 'build' ? languageHome(id, base) : base
      const told = JSON.stringify(tag)
      // A page says it by itself, so that the scripts in the pages of all
      // languages are the same, to the letter, and one policy lets them run.
      const said = command === 'build' ? 'document.documentElement.lang' : told
      return {
        define: {
          'import.meta.env.LANGUAGE': JSON.stringify(id),
          'import.meta.env.LANGUAGE_TAG': said,
          'import.meta.env.SITE_ROOT': JSON.stringify(base),
          ...(command === 'build' && {
            'import.meta.env.BASE_URL': JSON.stringify(home),
          }),
        },
        environments: {
          ssr: { define: { 'import.meta.env.LANGUAGE_TAG': told } },
        },
      }
    },
    resolveId(source, importer = '') {
      const [, file] = standIns.exec(importer) ?? []
      return file && source === `./en/${file}.ts`
        ? this.resolve(`./${id}/${file}.ts`, importer)
        : null
    },
    transformIndexHtml: (html) =>
      html
        .replace(
          /<html lang="[^"]*"/,
          `<html lang="${tag}"${dir === 'rtl' ? ' dir="rtl"' : ''}`,
        )
        .replaceAll('%ROOT%', root)
        .replaceAll('%HOME%', home),
  }
}
