import type { Rolldown } from 'vite'

type GetModule = (id: string) => Rolldown.ModuleInfo | null

/** What the app starts with, whoever asks for what: the second follows at once. */
const starts = /\/src\/(?:main|mount)\.tsx$/

/**
 * Whether the app starts with a module: whether what it starts with imports it,
 * directly or not. All else comes when somebody asks for it.
 */
export function startsWith(module: string, getModule: GetModule): boolean {
  const seen = new Set<string>()
  function reaches(id: string): boolean {
    if (starts.test(id)) return true
    if (seen.has(id)) return false
    seen.add(id)
    return getModule(id)?.importers.some(reaches) ?? false
  }
  return reaches(module)
}
