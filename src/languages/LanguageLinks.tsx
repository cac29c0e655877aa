import { useLocation } from 'react-router-dom'
import { useHydrated } from '../device/useHydrated.ts'
import { languageHome } from '../site/languageHome.ts'
import { siteRoot } from '../site/siteRoot.ts'
import { language } from '../words/language.ts'
import { languageIds, languages } from '../words/languages.ts'
import { chosenLanguage } from './chosenLanguage.ts'
import styles from './LanguageLinks.module.css'

type LanguageLinksProps = {
  /** Whether the address is no page, in no language: then each leads home. */
  readonly lost: boolean
}

/** The page in every language, each by its own name, with what it shows now. */
export function LanguageLinks({ lost }: LanguageLinksProps) {
  const { pathname, search, hash } = useLocation()
  // The page was built without what may follow its path.
  const rest = useHydrated() ? search + hash : ''
  return (
    <ul className={styles.languages} translate="no">
      {languageIds.map((id) => {
        const { tag, name } = languages[id]
        return (
          <li key={id}>
            <a
              className={styles.language}
              href={
                languageHome(id, siteRoot) +
                (lost ? '' : pathname.slice(1) + rest)
              }
              lang={tag}
              hrefLang={tag}
              rel="alternate"
              aria-current={id === language ? 'true' : undefined}
              onClick={() => chosenLanguage.set(id)}
            >
              {name}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
