// `npm run marks`: writes the marks of our services, as simple-icons draws them,
// into one file for `<use>` to point into. A maintainer runs it after adding a
// service or updating simple-icons, and commits the result: of some 3,400 marks
// ten are needed, and a clone builds without the rest. A service with a letter
// of its own (`serviceLetters`) has no mark there.
import { writeFileSync } from 'node:fs'
import * as icons from 'simple-icons'
import { serviceLetters } from '../listening/serviceLetters.ts'
import { services } from '../listening/services.ts'

const known = new Map(
  Object.values(icons).map(({ slug, path }) => [slug, path]),
)
const symbols = Object.entries(services).flatMap(([id, service]) => {
  if (id in serviceLetters) return []
  const path = known.get(id.replace('-', ''))
  if (!path) throw new Error(`simple-icons has no mark of ${service.name}`)
  return `<symbol id="${id}" viewBox="0 0 24 24"><path d="${path}"/></symbol>\n`
})

writeFileSync(
  'src/listening/serviceMarks.svg',
  `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('')}</svg>\n`,
)
