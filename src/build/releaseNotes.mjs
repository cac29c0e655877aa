/**
 * What changed with the release of a tag, as the change log has it; or what is to
 * be done before there can be one, as a sentence.
 * @param {{ tag: string, version: string, changes: string }} release
 *   `version` as in package.json, `changes` the whole log
 * @returns {{ notes: string } | { fault: string }}
 */
export function releaseNotes({ tag, version, changes }) {
  if (tag !== `v${version}`)
    return {
      fault:
        `The tag is ${JSON.stringify(tag)}, and package.json has the version ` +
        `${version}, whose tag is v${version}. Make the two agree: npm version.`,
    }
  const part = changes
    .split(/^## /m)
    .slice(1)
    .find((one) => /^\S*?(?=,|\s)/.exec(one)?.[0] === version)
  const [heading = '', ...lines] = part?.split(/\r?\n/) ?? []
  const notes = lines.join('\n').trim()
  if (!notes)
    return {
      fault:
        `CHANGELOG.md says nothing of ${version}. Write what changed, below a ` +
        `line “## ${version}, ” and the day.`,
    }
  if (/not released yet/.test(heading))
    return {
      fault:
        `CHANGELOG.md has “## ${heading}”. Put the day of the release in the ` +
        'place of “not released yet”, then set the tag again.',
    }
  return { notes: `${notes}\n` }
}
