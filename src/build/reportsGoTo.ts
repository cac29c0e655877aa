import manifest from '../../package.json' with { type: 'json' }

/**
 * Where visitors report mistakes, with places for a title and a text: where the
 * owner says, or else by the form of the repository that package.json names, when
 * that is at GitHub. Empty for nowhere.
 */
export function reportsGoTo(
  { CORRECTIONS }: NodeJS.ProcessEnv,
  { repository }: { readonly repository: string } = manifest,
): string {
  if (CORRECTIONS !== undefined) return CORRECTIONS
  if (!repository.startsWith('https://github.com/')) return ''
  return `${repository}/issues/new?template=wrong.yml&title={title}&what={text}`
}
