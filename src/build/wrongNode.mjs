/**
 * What to tell somebody whose Node.js the project does not run on; nothing when
 * it does. Vite and Vitest both run on these versions, and package.json names
 * them under `engines`.
 * @param {string} version `20.19.0`
 */
export function wrongNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isRight =
    (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 23
  return isRight
    ? ''
    : 'This project needs Node.js 20.19, 22.12, or 24 and newer. ' +
        `This is ${version}; see https://nodejs.org/`
}
