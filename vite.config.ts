import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { hosts } from './src/build/hosts/hosts.ts'
import { parseCorrections } from './src/build/parseCorrections.ts'
import { leanRouter } from './src/build/leanRouter.ts'
import { licences } from './src/build/licences/licences.ts'
import { startsWith } from './src/build/startsWith.ts'
import { prerender } from './src/build/prerender/prerender.ts'
import { shortClassName } from './src/build/shortClassName.ts'
import { songsPerEpisode } from './src/build/songsPerEpisode.ts'

// Where the site will be, if that is known.
const origin = process.env['SITE_ORIGIN']

export default defineConfig(({ command }) => ({
  plugins: [
    react(),
    leanRouter(),
    prerender({ origin }),
    licences(),
    hosts({ origin }),
  ],
  define: {
    'import.meta.env.CORRECTIONS': JSON.stringify(
      parseCorrections(process.env['CORRECTIONS']),
    ),
    'import.meta.env.SONGS': JSON.stringify(
      songsPerEpisode(import.meta.dirname),
    ),
  },
  // As they stand in the sheets while one works on them.
  css:
    command === 'build'
      ? { modules: { generateScopedName: shortClassName } }
      : {},
  build: {
    target: 'baseline-widely-available',
    // Every browser of that baseline preloads modules by itself, and the pages
    // say which.
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
            // What the app starts with, and what only parts share that come later.
            {
              name: (module, graph) =>
                startsWith(module, (id) => graph.getModuleInfo(id))
                  ? 'app'
                  : 'later',
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
          exclude: ['tests/e2e', '**/node_modules'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/e2e', '**/node_modules'],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
}))
