/**
 * What is wrong with what an owner says of a build: each fault as a sentence
 * with the setting's name, what came, and the right form. None when all is
 * right. `--base` is where the site lies on its host, from slash to slash.
 * @param {{
 *   SITE_ORIGIN?: string | undefined, CORRECTIONS?: string | undefined,
 *   SITE_LANGUAGE?: string | undefined, known?: readonly string[],
 *   base?: string | undefined, repository?: string,
 * }} said  `known` are the languages that there are, `repository` is as in
 *   package.json
 */
export function wrongSettings({
  SITE_ORIGIN,
  CORRECTIONS,
  base,
  SITE_LANGUAGE,
  known = [],
  repository,
}) {
  return [
    ...(SITE_ORIGIN ? wrongOrigin(SITE_ORIGIN) : []),
    ...(CORRECTIONS ? wrongCorrections(CORRECTIONS) : []),
    ...(base === undefined ? [] : wrongBase(base)),
    ...(repository ? wrongRepository(repository) : []),
    ...(SITE_LANGUAGE ? wrongLanguage(SITE_LANGUAGE, known) : []),
  ]
}

/**
 * @param {string} came
 * @param {readonly string[]} known
 */
function wrongLanguage(came, known) {
  if (known.includes(came)) return []
  const near = known.find((id) => came.toLowerCase().startsWith(id.slice(0, 2)))
  return [
    `SITE_LANGUAGE is ${JSON.stringify(came)}, which is none of ` +
      `${known.join(', ')}. Right would be SITE_LANGUAGE=${near ?? 'en'}`,
  ]
}

/** @param {string} came */
function wrongOrigin(came) {
  const is = `SITE_ORIGIN is ${JSON.stringify(came)}`
  const form = 'Right would be, for example, SITE_ORIGIN=https://songs.example'
  if (!came.includes('://')) {
    const meant = `https://${came.replace(/^\/+/, '')}`
    return [
      `${is}, which has no scheme. ${
        URL.canParse(meant)
          ? `Right would be SITE_ORIGIN=${new URL(meant).origin}`
          : form
      }`,
    ]
  }
  if (!URL.canParse(came)) return [`${is}, which is no address. ${form}`]
  const { protocol, origin, pathname } = new URL(came)
  if (!['https:', 'http:'].includes(protocol))
    return [`${is}, which is no address of a website. ${form}`]
  // A slash at the end changes nothing.
  if (came.replace(/\/$/, '') === origin) return []
  const path = rightBase(pathname)
  return [
    `${is}, which is not only scheme and host. Right would be ` +
      `SITE_ORIGIN=${origin}` +
      (path === '/' ? '' : `, and --base=${path} for the path`),
  ]
}

/** @param {string} came */
function wrongCorrections(came) {
  const is = `CORRECTIONS is ${JSON.stringify(came)}`
  if (/^[^\s/:?]+@[^\s/:?]+(?:\?|$)/.test(came))
    return [
      `${is}, a mail without “mailto:”. ` +
        `Right would be CORRECTIONS='${withPlaces(`mailto:${came}`)}'`,
    ]
  if (!/^(?:https|mailto):/i.test(came) || !URL.canParse(filled(came))) {
    const meant = `https://${came.replace(/^(?:[\w.+-]*:)?\/*/, '')}`
    return [
      `${is}, which is neither an https: address nor a mailto: one. ` +
        `Right would be CORRECTIONS='${withPlaces(
          URL.canParse(filled(meant)) ? meant : 'https://tracker.example/new',
        )}'`,
    ]
  }
  const right = withPlaces(came)
  return right === came
    ? []
    : [
        `${is}, which has no place for ${['{title}', '{text}']
          .filter((place) => !came.includes(place))
          .join(' and ')}. Right would be CORRECTIONS='${right}'`,
      ]
}

/** @param {string} address */
function filled(address) {
  return address.replace('{title}', 'a').replace('{text}', 'b')
}

/**
 * An address with what it lacks of a place for a title and one for a text.
 * @param {string} address
 */
function withPlaces(address) {
  const names = {
    '{title}': /^mailto:/i.test(address) ? 'subject' : 'title',
    '{text}': 'body',
  }
  return Object.entries(names).reduce(
    (right, [place, name]) =>
      right.includes(place)
        ? right
        : `${right}${right.includes('?') ? '&' : '?'}${name}=${place}`,
    address,
  )
}

/** @param {string} came */
function wrongBase(came) {
  const right = rightBase(came)
  if (came === right) return []
  const isWindowsPath = /^[a-z]:/i.test(came)
  return [
    `--base is ${JSON.stringify(came)}. It has to be a path that begins and ` +
      `ends with a slash: --base=${right}` +
      (isWindowsPath
        ? ' (Git Bash makes a path of Windows out of that unless ' +
          'MSYS_NO_PATHCONV=1 is set.)'
        : ''),
  ]
}

/**
 * The path that was probably meant.
 * @param {string} came
 */
function rightBase(came) {
  const names = came
    .replace(/^[a-z]:\/.*?\/Git\//i, '')
    .replace(/^[a-z][\w+.-]*:\/\/[^/]*/i, '')
    .replace(/[?#].*/, '')
    .split('/')
    .filter((name) => /^[\w.~%-]+$/.test(name) && !/^\.+$/.test(name))
  return ['', ...names, ''].join('/').replace(/^\/\/$/, '/')
}

/** @param {string} came */
function wrongRepository(came) {
  const named = came
    .replace(/^git\+/, '')
    .replace(/^(?:ssh:\/\/)?git@([\w.-]+)[:/]/, '$1/')
    .replace(/^(?:github:|[a-z]+:\/\/)/, '')
    .replace(/(?:\.git)?\/*$/, '')
  const right = /^[\w-]+\/[\w.-]+$/.test(named)
    ? `https://github.com/${named}`
    : /^[\w-]+(?:\.[\w-]+)+(?:\/[\w.-]+){2,}$/.test(named)
      ? `https://${named}`
      : 'https://github.com/somebody/songs'
  if (came === right) return []
  return [
    `"repository" in package.json is ${JSON.stringify(came)}. It has to be the ` +
      `address of the repository's page: "repository": "${right}"`,
  ]
}
