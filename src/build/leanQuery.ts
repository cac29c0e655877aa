import type { Plugin } from 'vite'

/** Of TanStack Query, what would be in its place if it were built for us. */
const instead = {
  mutationCache:
    'export class MutationCache { findAll() { return [] } resumePausedMutations() { return Promise.resolve() } clear() {} }',
  // The last two for an observer that is left out with them.
  infiniteQueryBehavior:
    'export function infiniteQueryBehavior() {} export function hasNextPage() {} export function hasPreviousPage() {}',
} as const

/**
 * Lets the bundler leave out the parts of TanStack Query that its client is made
 * of and we do not use: this site changes nothing on a host, and fetches no list
 * in pages.
 */
export function leanQuery(): Plugin {
  return {
    name: 'lean-query',
    apply: 'build',
    load: {
      filter: { id: /\/query-core\/build\/.*\/\w+\.js$/ },
      handler(id) {
        const name = /(\w+)\.js$/.exec(id)?.[1] ?? ''
        return name in instead ? instead[name as keyof typeof instead] : null
      },
    },
  }
}
