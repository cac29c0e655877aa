import type { Plugin } from 'vite'

/**
 * Lets the bundler leave out the parts of react-router that we do not use. It
 * makes each of them by a call and then gives it a name for development tools,
 * both of which count as effects, so that all would stay: forms, scroll
 * restoration and what frameworks draw, a quarter of it; and warnings, which no
 * visitor reads.
 */
export function leanRouter(): Plugin {
  return {
    name: 'lean-router',
    apply: 'build',
    transform: {
      filter: { id: /\/react-router\/dist\/.*\.mjs$/ },
      handler: (code) => ({
        code: code
          .replace(
            'var ENABLE_DEV_WARNINGS = true',
            'var ENABLE_DEV_WARNINGS = false',
          )
          .replace(
            'function warning(',
            '/* @__NO_SIDE_EFFECTS__ */ function warning(',
          )
          .replace(/^\w+\.displayName = "\w+";$/gm, '')
          .replace(
            /(?<== )(?=\w+\.(?:createContext|forwardRef|memo)\()/g,
            '/* @__PURE__ */ ',
          ),
        map: null,
      }),
    },
  }
}
