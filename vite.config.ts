import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { content } from './src/build/content.ts'
import { hosts } from './src/build/hosts/hosts.ts'
import { language } from './src/build/language.ts'
import { leanQuery } from './src/build/leanQuery.ts'
import { leanRouter } from './src/build/leanRouter.ts'
import { licences } from './src/build/licences/licences.ts'
import { reportsGoTo } from './src/build/reportsGoTo.ts'
import { startsWith } from './src/build/startsWith.ts'
import { prerender } from './src/build/prerender/prerender.ts'
import { settings, settledLanguage } from './src/build/settings.ts'
import { shortClassName } from './src/build/shortClassName.ts'
import { splitWords } from './src/build/splitWords.ts'

// In which language the site is built, and where it will be and where visitors
// report mistakes, if that is known: `settings` ends the build when one is wrong.
const { SITE_ORIGIN: origin } = process.env
const languageId = settledLanguage(process.env)

/** What only parts share that come later, by the file that it goes into. */
const later = Object.entries({
  // What checks a content file: of no use to a page that was built.
  schemas:
    /\/valibot\/|\/src\/songs\/(?:fields|\w+Schema)\.|\/src\/content\/(?:parseContent|artistClashes|castFaults|repeats|DataError)\./,
  // What an own order is changed by: of no use until somebody does.
  ownOrder: /\/src\/topTen\//,
  // What makes files of lists, marks and pictures: the same.
  files:
    /\/src\/(?:playlists|pages\/picture)\/|\/src\/ui\/(?:SaveButton|saveFile|lendFile)\./,
})

export default defineConfig(({ command }) => ({
  plugins: [
    settings(),
    content(import.meta.dirname, languageId),
    language(languageId),
    react(),
    leanQuery(),
    leanRouter(),
    splitWords(),
    prerender({ origin, language: languageId }),
    licences(languageId),
    hosts({ origin, language: languageId }),
  ],
  define: {
    'import.meta.env.CORRECTIONS': JSON.stringify(reportsGoTo(process.env)),
  },
  // As they stand in the sheets while one works on them.
  css:
    command === 'build'
      ? { modules: { generateScopedName: shortClassName } }
      : {},
  build: {
    target: ['chrome111', 'edge111', 'firefox121', 'safari16.4'],
    // Each of these preloads modules by itself, and the pages say which.
    modulePreload: false,
    // Inlined files would need `data:` in the Content Security Policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What several pages share, in as few files as can start one by one.
        codeSplitting: {
          groups: [
            {
              name: 'react',
              // With what fetches the other parts, as React is needed first.
              test: /node_modules\/(?:react|react-dom|scheduler)\/|vite\/preload-helper/,
            },
            {
              name: (module, graph) =>
                startsWith(module, (id) => graph.getModuleInfo(id))
                  ? 'app'
                  : (later.find(([, part]) => part.test(module))?.[0] ??
                    'later'),
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  test: {
    // Several times faster; so each test puts back what it changes.
    isolate: false,
    // A busy machine is no fault, and nothing here measures time.
    testTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
}))
